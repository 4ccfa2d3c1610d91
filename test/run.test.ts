import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'vigia-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const launcher = join(import.meta.dirname, '../bin/run.mjs');
/** Makes Node say it is 20, so that these tests mean the same whichever Node a machine has. */
const asNode20 = write(
  'as-node-20.mjs',
  `const versions = { ...process.versions, node: '20.0.0' };
Object.defineProperties(process, { versions: { value: versions }, version: { value: 'v20.0.0' } });`,
);
const nodes = [
  { name: 'a Node that is new enough', flags: [] },
  { name: 'an older Node', flags: ['--import', asNode20] },
];

function start(args: string[]): ChildProcess {
  return spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Runs to the end: what was printed, and the exit status or the signal it died of. */
async function run(args: string[], input = '') {
  const child = start(args);
  child.stdin?.end(input);
  const [out, error, [status, signal]] = await Promise.all([
    child.stdout && text(child.stdout),
    child.stderr && text(child.stderr),
    once(child, 'close'),
  ]);
  return { out, error, status, signal };
}

describe.each(nodes)('the launcher on $name', ({ flags }) => {
  test('runs TypeScript on Node 24 or newer, with nothing of its own on either output', async () => {
    const file = write('version.ts', 'const major: string = process.versions.node; console.log(major);');
    const { out, error, status } = await run([...flags, launcher, file]);
    expect(Number.parseInt(out ?? '', 10)).toBeGreaterThanOrEqual(24);
    expect({ error, status }).toEqual({ error: '', status: 0 });
  });

  test('hands on the arguments as they are', async () => {
    const file = write('arguments.ts', 'console.log(JSON.stringify(process.argv.slice(1)));');
    const { out } = await run([...flags, launcher, file, '/brief ecuador', '', '--json', "it's $HOME"]);
    expect(JSON.parse(out ?? '')).toEqual([file, '/brief ecuador', '', '--json', "it's $HOME"]);
  });

  test('lets the file read standard input', async () => {
    const file = write('input.ts', 'process.stdin.pipe(process.stdout);');
    expect((await run([...flags, launcher, file], '¿qué pasó?\n')).out).toBe('¿qué pasó?\n');
  });

  test('ends with the exit status of the file', async () => {
    const file = write('status.ts', 'process.exit(7);');
    expect(await run([...flags, launcher, file])).toMatchObject({ status: 7, signal: null });
  });

  // Windows has no signals to catch: there kill() ends a process at once.
  describe.skipIf(process.platform === 'win32')('on a signal', () => {
    test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
      'passes %s on, so that the file can stop cleanly',
      async (signal) => {
        const file = write(
          `stop-on-${signal}.ts`,
          `const alive = setInterval(() => {}, 1000);
process.on('${signal}', () => { console.log('stopped cleanly'); clearInterval(alive); });
console.log('ready');`,
        );
        const child = start([...flags, launcher, file]);
        const printed: string[] = [];
        child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
          printed.push(chunk);
          if (chunk.includes('ready')) child.kill(signal);
        });
        expect(await once(child, 'close')).toEqual([0, null]);
        expect(printed.join('')).toBe('ready\nstopped cleanly\n');
      },
    );

    test('dies of the signal the file died of', async () => {
      const file = write('die.ts', "process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000);");
      expect(await run([...flags, launcher, file])).toMatchObject({ status: null, signal: 'SIGKILL' });
    });
  });
});

test('says in one line what is needed when no Node is new enough', async () => {
  const alone = join(folder, 'alone');
  mkdirSync(alone);
  copyFileSync(launcher, join(alone, 'run.mjs'));
  const { out, error, status } = await run(['--import', asNode20, join(alone, 'run.mjs'), 'any.ts']);
  expect({ out, error, status }).toEqual({
    out: '',
    error: "Vigía needs Node.js 24 or newer; this is v20.0.0. Install it, or run 'npm ci' again.\n",
    status: 1,
  });
});
