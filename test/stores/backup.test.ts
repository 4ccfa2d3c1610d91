import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { BackupError, StoreError } from '../../src/core/store.ts';
import { backUpSqlite } from '../../src/stores/backup.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { arriving, ecuador } from './samples.ts';

const root = mkdtempSync(join(tmpdir(), 'vigia-backup-'));
afterAll(() => rmSync(root, { recursive: true }));
const newFolder = () => mkdtempSync(join(root, 'data-'));

/** A store with articles, open. */
async function filled(folder: string) {
  const store = await openSqlite(folder);
  await store.saveTopic(ecuador);
  await store.saveArticles(Array.from({ length: 50 }, (_, index) => arriving('One.', { id: `a${index}` })));
  return store;
}

function faultOf(folder: string, target: string) {
  try {
    backUpSqlite(folder, target);
    return null;
  } catch (error) {
    const isKnown = error instanceof BackupError || error instanceof StoreError;
    return isKnown ? { fault: error.fault, place: error.place } : error;
  }
}

describe('a back-up', () => {
  test('holds all that was acknowledged, is one file, and takes the place of the store', async () => {
    const folder = newFolder();
    const store = await filled(folder);
    const elsewhere = newFolder();
    backUpSqlite(folder, join(elsewhere, 'copy.db'));
    await store.saveArticle(arriving('Later.', { id: 'later' }));
    const all = await store.changesSince(0, 100);
    await store.close();
    expect(readdirSync(elsewhere)).toEqual(['copy.db']);
    renameSync(join(elsewhere, 'copy.db'), join(elsewhere, 'vigia.db'));
    const restored = await openSqlite(elsewhere);
    const { articles } = await restored.changesSince(0, 100);
    expect(articles.sound).toEqual(all.articles.sound.filter(({ article }) => article.id !== 'later'));
    expect(await restored.saveArticle(arriving('Later.', { id: 'later' }))).toBe('added');
    await restored.close();
  });

  test('is of one moment, while another process writes', async () => {
    const folder = newFolder();
    const store = await filled(folder);
    const script = `
      import { backUpSqlite } from ${JSON.stringify(join(import.meta.dirname, '../../src/stores/backup.ts'))};
      for (let i = 0; i < 5; i++) backUpSqlite(process.argv[1], process.argv[1] + '/copy' + i);`;
    const copying = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, folder]);
    let isCopying = true;
    const copied = copying.finally(() => {
      isCopying = false;
    });
    // Both or none of a pair are in a copy.
    for (let index = 0; isCopying; index++)
      await store.saveArticles([arriving('x', { id: `x${index}` }), arriving('y', { id: `y${index}` })]);
    await copied;
    await store.close();
    for (let index = 0; index < 5; index++) {
      const place = newFolder();
      renameSync(join(folder, `copy${index}`), join(place, 'vigia.db'));
      const restored = await openSqlite(place);
      const ids = (await restored.articles()).sound.map(({ id }) => id);
      const pairs = ids.filter((id) => id.startsWith('x')).map((id) => id.replace('x', 'y'));
      expect(ids.filter((id) => id.startsWith('y'))).toEqual(pairs);
      expect(ids.length).toBe(50 + 2 * pairs.length);
      await restored.close();
    }
  });

  test('never takes the place of a file that is there', async () => {
    const folder = newFolder();
    await (await filled(folder)).close();
    const target = join(folder, 'notes.txt');
    writeFileSync(target, 'mine');
    expect(faultOf(folder, target)).toEqual({ fault: 'taken', place: target });
    expect(faultOf(folder, join(folder, 'vigia.db'))).toMatchObject({ fault: 'taken' });
    expect(readFileSync(target, 'utf8')).toBe('mine');
  });

  test('is made of no damaged or foreign file, and of none that is missing', async () => {
    const target = join(newFolder(), 'copy.db');
    const foreign = newFolder();
    writeFileSync(join(foreign, 'vigia.db'), 'This is no database, and longer than its header. '.repeat(99));
    expect(faultOf(foreign, target)).toEqual({ fault: 'corrupt', place: join(foreign, 'vigia.db') });
    const empty = newFolder();
    expect(faultOf(empty, target)).toEqual({ fault: 'no-store', place: join(empty, 'vigia.db') });
    expect(readdirSync(empty)).toEqual([]);
    expect(readdirSync(join(target, '..'))).toEqual([]);
  });

  test('in a folder that is not there leaves nothing', async () => {
    const folder = newFolder();
    await (await filled(folder)).close();
    const target = join(folder, 'nowhere', 'copy.db');
    expect(faultOf(folder, target)).toEqual({ fault: 'unwritable', place: target });
    expect(readdirSync(folder)).toEqual(['vigia.db']);
  });
});
