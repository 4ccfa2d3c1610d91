import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runConsole, wantsColour } from '../../src/adapters/console/index.ts';
import { reader, smallBot, words } from '../small-bot.ts';
import { listening, pipe } from './piped-console.ts';

describe('piped lines', () => {
  test('are answered in order, apart by a blank line', async () => {
    const { output, errors, status } = await pipe('/who Ríos\n# a comment\n\nHow many workers?\n');
    expect(output).toMatchInlineSnapshot(`
      "Ríos  “mayor of Puerto Alto” [1 ¶1]

      asked: How many workers?
      "
    `);
    expect({ errors, status }).toEqual({ errors: '', status: 0 });
  });

  test('with nothing to answer give the brief, and say how to go on', async () => {
    for (const nothing of ['', '\n\n', '# only a comment\n']) {
      const { output, status } = await pipe(nothing);
      expect(output).toMatchInlineSnapshot(`
        "Puerto Alto
        • “About 40 workers have been hired.” [1 ¶2]

        Sources
        [1] The Example
            https://example.org/bridge

        To go on, start it in a terminal and type a question, or pipe in a command a line: echo '/who ríos' | npm start
        "
      `);
      expect(status).toBe(0);
    }
  });

  test('that are mistaken are told apart from the answers, and the others still run', async () => {
    const said = await pipe('/breif\n/who\n/who Ríos');
    expect(said.errors).toBe(
      'There is no command /breif. Did you mean /brief?\n/who needs name. For example: /who ríos\n',
    );
    expect(said.output).toContain('mayor of Puerto Alto');
    expect(said.status).toBe(2);
  });

  test('that fail on our side make the status 1', async () => {
    expect(await pipe('/breif\n/who fail\n/who Ríos\n')).toMatchObject({ status: 1 });
  });

  test('end at /quit', async () => {
    expect((await pipe('/who Ríos\nquit\n/breif\n')).status).toBe(0);
  });

  test('may end in any way, begin with a byte order mark, and come in pieces', async () => {
    const pieces = ['\uFEFF/who R', 'íos\r', '\n/who Pe', 'ña'].map((piece) => Buffer.from(piece));
    const { output, status } = await pipe(Readable.from(pieces));
    expect(output.match(/mayor/g)).toHaveLength(2);
    expect(status).toBe(0);
  });

  test('are answered in the reader’s language', async () => {
    const { errors } = await pipe('/citas tipo:alto', { language: 'es' });
    expect(errors).toBe(
      '/citas no admite «alto» como tipo: es uno de direct, reported. Por ejemplo: /citas ríos sobre:puente\n',
    );
  });

  test('that cannot be read are one clear line', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('EISDIR: illegal operation on a directory, read'));
      },
    });
    const { errors, status } = await pipe(broken);
    expect(errors).toMatch(/^The input can't be read \(EISDIR.*\n$/);
    expect(status).toBe(2);
  });
});

describe('--json', () => {
  const json = { flags: { json: true } };

  test('gives one object a reply, on one line', async () => {
    const { output, errors, status } = await pipe('/who Ríos\n/breif\n', json);
    const [who, breif, ...rest] = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(who).toMatchObject({ command: 'who', ok: true, data: { name: 'Ríos' } });
    expect(who.data.role.line[0].said.span).toMatchObject({
      articleId: 'bridge',
      text: 'mayor of Puerto Alto',
    });
    expect(who.text).toBe('Ríos: “mayor of Puerto Alto” [1]');
    expect(breif).toEqual({
      command: 'breif',
      ok: false,
      error: 'There is no command /breif. Did you mean /brief?',
    });
    expect({ rest, errors, status }).toEqual({ rest: [], errors: '', status: 2 });
  });

  test('with nothing to answer gives the brief', async () => {
    const { output } = await pipe('', json);
    expect(JSON.parse(output)).toMatchObject({ command: 'brief', ok: true });
  });

  test('writes what steers a terminal as escapes', async () => {
    const { output } = await pipe('/what a\u202Eb\u009B31m', json);
    expect(output).toMatch(/^[^\p{Cf}\p{Cc}]+\n$/u);
    expect(JSON.parse(output).data.question).toBe('a\u202Eb\u009B31m');
  });
});

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
])('a terminal (%s) with %j is coloured: %s', (isTTY, environment, coloured) => {
  expect(wantsColour({ isTTY }, environment)).toBe(coloured);
});

describe('a reader of the output', () => {
  const parts = () => ({
    ...smallBot(),
    words,
    reader,
    errors: listening().stream,
    flags: { json: false, colour: false },
  });

  test('who goes away ends it quietly', async () => {
    const output = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const input = Readable.from(['/who Ríos\n'.repeat(1000)]);
    expect(await runConsole({ ...parts(), input, output })).toBe(0);
  });

  test('who is slow slows the answers down', async () => {
    let most = 0;
    const output: Writable = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        most = Math.max(most, output.writableLength);
        setImmediate(done);
      },
    });
    const input = Readable.from(['/who Ríos\n'.repeat(200)]);
    expect(await runConsole({ ...parts(), input, output })).toBe(0);
    expect(most).toBeLessThan(200);
  });
});
