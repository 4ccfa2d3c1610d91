import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { StoreError } from '../../src/core/store.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { storeContract } from './contract.ts';
import { arriving, ecuador } from './samples.ts';

const root = mkdtempSync(join(tmpdir(), 'vigia-sqlite-'));
afterAll(() => rmSync(root, { recursive: true }));
const newFolder = () => mkdtempSync(join(root, 'data-'));
const fileIn = (folder: string) => join(folder, 'vigia.db');

function inDatabase<T>(folder: string, work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(fileIn(folder));
  try {
    return work(database);
  } finally {
    database.close();
  }
}

storeContract('SQLite', async () => {
  const folder = newFolder();
  return {
    open: () => openSqlite(folder),
    sql: async (text) => inDatabase(folder, (database) => database.exec(text)),
    remove: async () => rmSync(folder, { recursive: true }),
  };
});

async function faultOf(folder: string) {
  const error = await openSqlite(folder).then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof StoreError ? { fault: error.fault, place: error.place } : error;
}

/** A folder with a closed store of some articles in it. */
async function filledFolder(): Promise<string> {
  const folder = newFolder();
  const store = await openSqlite(folder);
  await store.saveTopic(ecuador);
  for (let i = 0; i < 50; i++) await store.saveArticle(arriving(`${i} `.repeat(2000), { id: `a${i}` }));
  await store.close();
  return folder;
}

describe('a store file', () => {
  test('is made with its folders, and keeps all that was acknowledged', async () => {
    const folder = join(newFolder(), 'some/where');
    const store = await openSqlite(folder);
    await store.saveTopic(ecuador);
    expect(inDatabase(folder, (database) => database.prepare('pragma journal_mode').get())).toEqual({
      journal_mode: 'wal',
    });
    await store.close();
    expect(readdirSync(folder)).toEqual(['vigia.db']);
  });

  test.each([
    [
      'words',
      (path: string) => writeFileSync(path, 'This is no database, and longer than its header. '.repeat(99)),
    ],
    ['a picture', (path: string) => writeFileSync(path, Buffer.from('89504e470d0a1a0a', 'hex'))],
    ['half of itself', (path: string) => truncateSync(path, 40_000)],
    [
      'itself with a hole',
      (path: string) => {
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.fill(0x5a, 8_192, 24_576));
      },
    ],
  ])('that holds %s is refused and left as it is', async (_, spoil) => {
    const folder = await filledFolder();
    spoil(fileIn(folder));
    const before = readFileSync(fileIn(folder));
    expect(await faultOf(folder)).toEqual({ fault: 'corrupt', place: fileIn(folder) });
    expect(readFileSync(fileIn(folder)).equals(before)).toBe(true);
  });

  test('of another program is refused and left as it is', async () => {
    const folder = newFolder();
    inDatabase(folder, (database) =>
      database.exec('create table birds (name); insert into birds values (1)'),
    );
    const before = readFileSync(fileIn(folder));
    expect(await faultOf(folder)).toEqual({ fault: 'foreign', place: fileIn(folder) });
    expect(readFileSync(fileIn(folder)).equals(before)).toBe(true);
  });

  test('of a later version is refused, and what it holds stays', async () => {
    const folder = await filledFolder();
    const add = "insert into kysely_migration values ('999-later', '2099-01-01T00:00:00.000Z')";
    inDatabase(folder, (database) => database.exec(add));
    expect(await faultOf(folder)).toEqual({ fault: 'newer', place: fileIn(folder) });
    const count = 'select count(*) as n from articles';
    expect(inDatabase(folder, (database) => database.prepare(count).get())).toEqual({ n: 50 });
  });

  test('in a place that cannot be a folder is refused', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const places = [file, join(file, 'inner')];
    for (const place of places) {
      expect(await faultOf(place)).toMatchObject({ fault: 'unwritable', place: fileIn(place) });
    }
  });

  test.skipIf(process.getuid?.() === 0)('in a folder that may not be written is refused', async () => {
    const folder = newFolder();
    chmodSync(folder, 0o500);
    expect(await faultOf(folder)).toMatchObject({ fault: 'unwritable' });
    chmodSync(folder, 0o700);
  });

  test('opened by several processes at once for the first time serves them all', async () => {
    const folder = newFolder();
    const script = `
      import { openSqlite } from ${JSON.stringify(join(import.meta.dirname, '../../src/stores/sqlite.ts'))};
      const [folder, name, topic, arriving] = process.argv.slice(1);
      const { article, ...rest } = JSON.parse(arriving);
      const store = await openSqlite(folder);
      await store.saveTopic(JSON.parse(topic));
      for (let i = 0; i < 10; i++) await store.saveArticle({ ...rest, article: { ...article, id: name + i } });
      await store.close();`;
    const fixtures = [JSON.stringify(ecuador), JSON.stringify(arriving('One.'))];
    const run = (name: string) =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, folder, name, ...fixtures]);
    await Promise.all(['a', 'b', 'c', 'd'].map(run));
    const store = await openSqlite(folder);
    expect((await store.articles()).sound).toHaveLength(40);
    await store.close();
  });
});
