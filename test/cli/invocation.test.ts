import { describe, expect, test } from 'vitest';
import { readInvocation } from '../../src/cli/invocation.ts';
import { cliWords } from '../../src/cli/words/index.ts';
import { languageCodes } from '../../src/core/language.ts';

describe('a command line', () => {
  test('of nothing runs what is configured', () => {
    const nothing = { command: 'run', sources: [], json: false, language: 'en', mistakes: [] };
    expect(readInvocation([])).toMatchObject(nothing);
  });

  test('takes its options anywhere', () => {
    const asked = ['--lang', 'ES', 'ingest', 'a.txt', '--topic=peru', '-', '--json', '--data', './d'];
    expect(readInvocation(asked)).toEqual({
      command: 'ingest',
      sources: ['a.txt', '-'],
      json: true,
      language: 'es',
      data: './d',
      topic: 'peru',
      mistakes: [],
    });
  });

  test('that asks for help gets it, whatever else it says', () => {
    for (const asked of [
      ['--help'],
      ['-h'],
      ['help'],
      ['help', 'ingest'],
      ['ingest', '--help'],
      ['ingst', '-h'],
    ])
      expect(readInvocation(asked)).toMatchObject({ command: 'help', mistakes: [] });
    expect(readInvocation(['-v'])).toMatchObject({ command: 'version', mistakes: [] });
  });

  test.each([
    [['--dta', 'x'], { kind: 'unknown-option', typed: '--dta', nearest: '--data' }],
    [['-q'], { kind: 'unknown-option', typed: '-q', nearest: null }],
    [['--data'], { kind: 'missing-value', option: 'data' }],
    [['--data='], { kind: 'missing-value', option: 'data' }],
    [['--data', '--json'], { kind: 'missing-value', option: 'data' }],
    [['--json=yes'], { kind: 'needless-value', option: '--json' }],
    [['--lang', 'fr'], { kind: 'bad-language', typed: 'fr' }],
    [['ingst', 'a.txt'], { kind: 'unknown-command', typed: 'ingst', nearest: 'ingest' }],
    [['/brief ecuador'], { kind: 'unknown-command', typed: '/brief ecuador', nearest: null }],
    [['console', 'now'], { kind: 'unknown-command', typed: 'now', nearest: null }],
    [['ingest'], { kind: 'no-sources', command: 'ingest' }],
    [['backup'], { kind: 'no-target' }],
    [['backup', 'a.db', 'b.db'], { kind: 'unknown-command', typed: 'b.db', nearest: null }],
    [['extract', 'a.txt', '--topic', 'x'], { kind: 'not-here', typed: '--topic', option: 'ingest' }],
  ])('%j is told its one mistake, with an example, in one line', (args, mistake) => {
    const { mistakes } = readInvocation(args);
    expect(mistakes).toEqual([mistake]);
    for (const code of languageCodes)
      for (const line of mistakes.map(cliWords[code].mistake)) expect(line).toMatch(/^.+(?:--|npx vigia).*$/);
  });
});
