import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'vigia-main-'));
afterAll(() => rmSync(root, { recursive: true }));
const newFolder = () => mkdtempSync(join(root, 'run-'));
const main = join(import.meta.dirname, '../src/main.ts');

interface Surroundings {
  readonly input?: string;
  readonly folder?: string;
  readonly environment?: Record<string, string>;
}

/** Starts `vigia` in a folder of its own, where its store is too unless told otherwise. */
function start(args: string[], { folder = newFolder(), environment = {} }: Surroundings = {}) {
  const { PATH } = process.env;
  const cache = { NODE_COMPILE_CACHE: join(root, 'cache') };
  const env = { ...(PATH && { PATH }), ...cache, VIGIA_DATA: join(folder, 'data'), ...environment };
  return spawn(process.execPath, [main, ...args], { cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'] });
}

async function vigia(args: string[], surroundings: Surroundings = {}) {
  const child = start(args, surroundings);
  child.stdin.on('error', () => {});
  child.stdin.end(surroundings.input ?? '');
  const [output, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { output, errors, status };
}

describe('vigia', { timeout: 30_000 }, () => {
  test('answers from the seeds on a first start, with nothing on standard error', async () => {
    const { output, errors, status } = await vigia([], { input: '/brief ecuador\n' });
    expect(output).toContain('Laura Richardson');
    expect({ errors, status }).toEqual({ errors: '', status: 0 });
  });

  test('answers the same after a restart', async () => {
    const folder = newFolder();
    const asked = { folder, input: '/sources\n/who noboa\n' };
    const first = await vigia(['--json'], asked);
    expect(first.output.trim().split('\n')).toHaveLength(2);
    expect(await vigia(['--json'], asked)).toEqual(first);
  });

  test('knows the feeds of its topic, and follows no private address', async () => {
    const input =
      '/sources status\n/sources pause primicias\n/sources add http://10.0.0.1/feed\n/sources status\n';
    const { output, errors, status } = await vigia([], { input });
    expect(output).toMatch(/Primicias · https:\/\/www\.primicias\.ec\/feed\/ ·\s+new/);
    expect(output).toMatch(/Primicias is paused/);
    expect(output).toMatch(/Primicias · https:\/\/www\.primicias\.ec\/feed\/ ·\s+paused/);
    expect(errors).toMatch(
      /^http:\/\/10\.0\.0\.1\/feed can’t be followed: it leads to a private address[^\n]*\n$/,
    );
    expect(status).toBe(0);
  });

  test('copies its store to a file that is not there yet', async () => {
    const folder = newFolder();
    await vigia([], { folder, input: '/sources\n' });
    const made = await vigia(['backup', 'copy.db'], { folder });
    expect(made).toMatchObject({ errors: '', status: 0 });
    expect(made.output).toContain('copy.db');
    const again = await vigia(['backup', 'copy.db'], { folder });
    expect(again).toMatchObject({ output: '', status: 2 });
    expect(again.errors).toMatch(/^.*copy\.db is there already.*\n$/);
    const environment = { DATABASE_URL: 'postgresql://vigia:secret@127.0.0.1:1/vigia' };
    const onServer = await vigia(['backup', 'other.db'], { folder, environment });
    expect(onServer).toMatchObject({ output: '', status: 2 });
    expect(onServer.errors).toContain('pg_dump');
    const unreachable = await vigia([], { folder, environment, input: '/sources\n' });
    expect(unreachable).toMatchObject({ output: '', status: 2 });
    expect(unreachable.errors).toMatch(/^.*vigia@127\.0\.0\.1:1\/vigia can’t be reached.*\n$/);
  });

  test('adds articles that the next start answers from, and changes nothing the second time', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.txt'), 'The minister of Peru, Ana Ríos, spoke on Monday.\n');
    const added = await vigia(['ingest', 'a.txt', '--topic', 'peru'], { folder });
    expect(added).toMatchObject({ errors: '', status: 0 });
    expect(added.output).toBe(
      'New topic: Peru. To ask about it: /brief peru\n1 added, 0 unchanged, 0 updated, 0 refused. Topic: Peru.\n',
    );
    const again = await vigia(['ingest', 'a.txt', '--lang', 'es'], { folder });
    expect(again.output).toBe('0 añadidos, 1 sin cambios, 0 actualizados, 0 rechazados.\n');
    expect((await vigia([], { folder, input: '/who ana rios\n' })).output).toContain('minister of Peru');
  });

  test('names what it refuses and takes the rest, with exit status 2', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'b.jsonl'), '{"text":"One."}\n{"title":"Two"}\n');
    const plain = await vigia(['ingest', 'b.jsonl', 'none.txt'], { folder });
    expect(plain.status).toBe(2);
    expect(plain.errors).toMatch(/^b\.jsonl, line 2: .*\{"title".*\nnone\.txt: .*For example: .*\n$/);
    expect(plain.output).toBe(
      'New topic: Other news. To ask about it: /brief other-news\n1 added, 0 unchanged, 0 updated, 2 refused. Topic: Other news.\n',
    );
    const { output, errors } = await vigia(['ingest', 'b.jsonl', '--json'], { folder });
    expect(JSON.parse(output)).toMatchObject({
      command: 'ingest',
      ok: false,
      data: {
        added: [],
        unchanged: [expect.any(String)],
        refused: [{ path: 'b.jsonl', line: 2, kind: 'no-text' }],
      },
    });
    expect(errors).toBe('');
  });

  test('extracts a line an article without a store', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'in-the-way'), '');
    const surroundings = {
      folder,
      environment: { VIGIA_DATA: join(folder, 'in-the-way') },
      input: '{"id":"a1","text":"Ana Ríos, the mayor, spoke. “We will act,” she said."}\n{"text":""}\n',
    };
    const { output, errors, status } = await vigia(['extract', '-', '--json'], surroundings);
    const found = JSON.parse(output);
    expect(Object.keys(found)).toEqual(
      'articleId language sentences people quotes commitments figures dates'.split(' '),
    );
    expect(found).toMatchObject({ articleId: 'a1', language: 'en', people: [{ name: 'Ana Ríos' }] });
    expect(errors).toMatch(/^standard input, line 2: has no text.*\n$/);
    expect(status).toBe(2);
    const summary = await vigia(['extract', '-'], surroundings);
    expect(summary.output).toContain('Ana Ríos: “We will act,”');
  });

  test('says in one line what is wrong with the command line', async () => {
    const { output, errors, status } = await vigia(['ingst', 'a.txt']);
    expect(errors).toMatch(/^There is no command ‘ingst’\. Did you mean ingest\?.*\n$/);
    expect({ output, status }).toEqual({ output: '', status: 2 });
  });

  test('tells of itself', async () => {
    expect((await vigia(['--help'])).output).toContain('vigia ingest');
    expect((await vigia(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('refuses a wrong token with where to get one, and goes on with a right one', async () => {
    const wrong = await vigia([], { environment: { DISCORD_TOKEN: 'secret' } });
    expect(wrong).toMatchObject({ output: '', status: 2 });
    expect(wrong.errors).toMatch(/^DISCORD_TOKEN .*https:\/\/discord\.com\/developers\/applications.*\n$/);
    expect(wrong.errors).not.toContain('secret');
    const folder = newFolder();
    const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB';
    writeFileSync(join(folder, '.env'), `DISCORD_TOKEN=${token}\n`);
    const right = await vigia(['console'], { folder });
    expect(right.errors).not.toContain('DISCORD_TOKEN');
    expect(right).toMatchObject({ output: expect.stringContaining('Ecuador'), status: 0 });
  });

  test('refuses a file that is not its store and leaves it as it is', async () => {
    const folder = newFolder();
    const file = join(folder, 'data/vigia.db');
    mkdirSync(join(folder, 'data'));
    writeFileSync(file, 'My thesis. '.repeat(1000));
    const { output, errors, status } = await vigia([], { folder });
    expect({ output, status }).toEqual({ output: '', status: 2 });
    expect(errors.split('\n')).toEqual([
      `The store ${file} is damaged; it was left as it is. ${errors.split('. ').slice(1).join('. ').trim()}`,
      '',
    ]);
    expect(readFileSync(file, 'utf8')).toBe('My thesis. '.repeat(1000));
  });

  test('leaves out a text that was changed in the store, and says so', async () => {
    const folder = newFolder();
    await vigia([], { folder });
    const database = new DatabaseSync(join(folder, 'data/vigia.db'));
    database.exec("update articles set text = replace(text, 'Richardson', 'Robertson')");
    database.close();
    const { output, errors } = await vigia([], {
      folder,
      input: '/who robertson\n/what is sent to Ecuador?\n',
    });
    expect(errors).toMatch(/^Left out, as what is stored is no longer what was saved: \w+\. .*\n$/);
    expect(output).not.toContain('Gen. Laura Robertson');
  });

  test('ends quietly when nobody reads on', async () => {
    const child = start(['extract', '-', '--json']);
    child.stdin.on('error', () => {});
    child.stdin.end('{"text":"One."}\n'.repeat(20_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [errors, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ errors, status }).toEqual({ errors: '', status: 0 });
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('stops cleanly on %s', async (signal) => {
    const child = start([]);
    child.stdin.write('/help\n');
    await once(child.stdout, 'data');
    child.kill(signal);
    const [errors, [status, killedBy]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ errors, status, killedBy }).toEqual({ errors: '', status: 0, killedBy: null });
  });
});
