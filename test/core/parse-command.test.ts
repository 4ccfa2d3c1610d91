import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineCommand, optionMeanings, optionsOf } from '../../src/core/command.ts';
import { findCommand, readOptions, splitLine, writeLine } from '../../src/core/command-line.ts';
import { UserError } from '../../src/core/errors.ts';
import { parseCommand } from '../../src/core/parse-command.ts';
import { commands, replyOf, words } from '../small-bot.ts';

const parse = (name: string, input: string | Record<string, unknown>) =>
  parseCommand(name, input, commands).options;

function mistake(
  name: string,
  input: string | Record<string, unknown>,
  language: 'en' | 'es' = 'en',
): string {
  try {
    parseCommand(name, input, commands);
  } catch (error) {
    if (error instanceof UserError) return error.explain(words[language]);
    throw error;
  }
  throw new Error('it parsed');
}

describe('a command', () => {
  test.each(['who', '/who', 'WHO', 'quien', '/Quién', ' who '])('is known as %s', (name) => {
    expect(parseCommand(name, 'ríos', commands).command.names.en).toBe('who');
  });

  test('that is mistyped is answered with the nearest, in the language of the reader', () => {
    expect(mistake('breif', '')).toBe('There is no command /breif. Did you mean /brief?');
    expect(mistake('quote', '')).toBe('There is no command /quote. Did you mean /quotes?');
    expect(mistake('breif', '', 'es')).toBe('No existe el comando /breif. ¿Quería decir /informe?');
    expect(mistake('zzz', '')).toBe('There is no command /zzz. /help lists the commands.');
    expect(mistake('', '')).toContain('/help');
  });
});

describe('a line of text', () => {
  test('goes to the first option, without the quotation marks around it', () => {
    expect(parse('what', 'Who is the mayor?')).toEqual({ question: 'Who is the mayor?' });
    for (const quoted of ['"Ana Ríos"', '“Ana Ríos”', '‘Ana Ríos’', '«Ana Ríos»', "'Ana Ríos'", '“Ana Ríos"'])
      expect(parse('who', quoted)).toEqual({ name: 'Ana Ríos' });
  });

  test('keeps quotation marks that are part of it', () => {
    expect(parse('what', 'Who said "bridge" and "road"')).toEqual({
      question: 'Who said "bridge" and "road"',
    });
    expect(parse('what', '"bridge" or "road"')).toEqual({ question: '"bridge" or "road"' });
    expect(parse('who', "O'Brien's")).toEqual({ name: "O'Brien's" });
  });

  test('names its other options in English or Spanish, by name or key', () => {
    const given = { speaker: 'ríos', about: 'bridge' };
    for (const line of [
      'ríos about:bridge',
      'ríos sobre:bridge',
      'ríos ABOUT: bridge',
      'about:bridge speaker:ríos',
    ])
      expect(parse('quotes', line)).toEqual(given);
  });

  test('gives an option several words, in quotation marks or up to the next option', () => {
    const given = { speaker: 'Ana Ríos', about: 'the old bridge' };
    expect(parse('quotes', 'Ana Ríos about:"the old bridge"')).toEqual(given);
    expect(parse('quotes', 'about:“the old bridge” Ana Ríos')).toEqual(given);
    expect(parse('quotes', 'Ana Ríos about:the old bridge')).toEqual(given);
    expect(parse('quotes', 'about:the old bridge speaker:"Ana Ríos"')).toEqual(given);
    expect(parse('quotes', 'about:the old bridge kind:Direct Ana Ríos')).toEqual({
      ...given,
      kind: 'direct',
    });
  });

  test('gives an option one word while the text that the command needs has yet to come', () => {
    expect(parse('what', 'topic:valley Who is the mayor?')).toEqual({
      topic: 'valley',
      question: 'Who is the mayor?',
    });
  });

  test('keeps a colon that follows no option, or stands in quotation marks', () => {
    for (const question of ['Is it true: yes or no?', 'at 10:30?', 'see https://a.example/b', 'subtopic:x'])
      expect(parse('what', question)).toEqual({ question });
    expect(parse('what', '"why topic:x"')).toEqual({ question: 'why topic:x' });
  });
});

describe('a first option of a few choices', () => {
  const move = defineCommand({
    names: { en: 'door', es: 'puerta' },
    description: { en: 'Moves a door', es: 'Mueve una puerta' },
    example: { en: '/door open kitchen', es: '/puerta abrir cocina' },
    options: z.object({
      action: z.enum(['open', 'close']).register(optionMeanings, {
        names: { en: 'action', es: 'acción' },
        description: { en: 'What to do', es: 'Qué hacer' },
        choiceNames: { open: { en: 'open', es: 'abrir' }, close: { en: 'close', es: 'cerrar' } },
      }),
      door: z
        .string()
        .optional()
        .register(optionMeanings, {
          names: { en: 'door', es: 'puerta' },
          description: { en: 'Which door', es: 'Qué puerta' },
        }),
    }),
    run: (given) => given,
    show: () => replyOf([]),
  });
  const parsed = (line: string) => parseCommand('door', line, [move]).options;

  test('takes its word, by its name in any language, and leaves the rest to the second', () => {
    expect(parsed('open the kitchen’s')).toEqual({ action: 'open', door: 'the kitchen’s' });
    expect(parsed('Cerrar "la cocina"')).toEqual({ action: 'close', door: 'la cocina' });
    expect(parsed('door:kitchen open')).toEqual({ action: 'open', door: 'kitchen' });
    expect(parsed('acción:abrir cocina')).toEqual({ action: 'open', door: 'cocina' });
  });

  test('is told with its names in the reader’s language, and written with them', () => {
    const refused = () => parseCommand('door', 'slam it', [move]);
    expect(refused).toThrow(UserError);
    try {
      refused();
    } catch (error) {
      expect((error as UserError).explain(words.es)).toContain('abrir, cerrar');
    }
    expect(writeLine(move, { action: 'close', door: 'big one' }, 'es')).toBe(
      '/puerta cerrar puerta:"big one"',
    );
  });

  test('that may be missing leaves a word that is none of them to the second', () => {
    const options = optionsOf(move).map((option) => ({ ...option, required: false }));
    expect(readOptions('kitchen', options).values).toEqual({ door: 'kitchen' });
    expect(readOptions('open', options).values).toEqual({ action: 'open' });
  });
});

describe('a mistake is told in one line with an example that works:', () => {
  test('a missing option', () => {
    expect(mistake('who', ' ')).toBe('/who needs name. For example: /who ríos');
    expect(mistake('quien', '', 'es')).toBe('A /quien le falta nombre. Por ejemplo: /quien ríos');
    expect(mistake('quotes', 'ríos about:')).toBe(
      '/quotes needs about. For example: /quotes ríos about:bridge',
    );
  });

  test('a bad choice, with those there are', () => {
    expect(mistake('quotes', 'kind:loud')).toBe(
      '/quotes can’t take ‘loud’ as kind: it is one of direct, reported. For example: /quotes ríos about:bridge'.replace(
        '’',
        "'",
      ),
    );
    expect(mistake('who', 'x')).toContain("can't take ‘x’ as name");
  });

  test('an option given twice, or one that there is not', () => {
    expect(mistake('quotes', 'about:a about:b')).toContain('takes about once');
    expect(mistake('quotes', 'ríos speaker:peña')).toContain('takes speaker once');
    expect(mistake('quotes', { colour: 'red' })).toContain('takes no ‘colour’');
  });

  test('a value of the wrong kind', () => {
    expect(mistake('who', { name: 7 })).toContain('‘7’');
    expect(mistake('who', { name: { $gt: '' } })).toContain('‘object’');
    expect(mistake('who', { name: null })).toContain('needs name');
  });
});

test('options come as values too, by name or key', () => {
  expect(parse('citas', { persona: ' ríos ', about: 'bridge', kind: '' })).toEqual({
    speaker: 'ríos',
    about: 'bridge',
  });
});

describe('whatever comes in', () => {
  const names = fc.oneof(
    fc.constantFrom('who', '/what', 'quotes', 'brief', 'citas'),
    fc.string({ unit: 'binary' }),
  );
  const pieces = fc.constantFrom(
    ' ',
    '"',
    '“',
    '”',
    "'",
    '«',
    'about:',
    'kind:',
    'topic:',
    'name:',
    ':',
    'x',
    'direct',
    '\n',
    '\u202E',
    '/',
  );
  const lines = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  );
  const records = fc.dictionary(
    fc.oneof(fc.constantFrom('name', 'about', 'question', '__proto__'), fc.string()),
    fc.anything(),
  );

  test('it parses, or is refused in one line in either language', () => {
    fc.assert(
      fc.property(names, fc.oneof(lines, records), (name, input) => {
        try {
          parseCommand(name, input, commands);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          if (!(error instanceof UserError)) return;
          for (const language of [words.en, words.es]) {
            const message = error.explain(language);
            expect(message).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\u202E]{1,400}$/u);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a line written for option values reads back as the same', () => {
    const value = fc
      .oneof(
        fc.stringMatching(/^[a-zñá '".:]{1,20}$/),
        fc.constantFrom('topic:x', 'about: y', '"z"', 'kind:direct z', 'Ana Ríos', "l'eau"),
      )
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => /[a-z]/.test(text) && !/["'].*["']/.test(text));
    fc.assert(
      fc.property(fc.record({ speaker: value, about: value }, { requiredKeys: [] }), (values) => {
        const quotes = findCommand('quotes', commands);
        if (!quotes) return;
        const { name, input } = splitLine(writeLine(quotes, values, 'en'), commands);
        expect(parse(name, input)).toEqual({ ...values });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a typed line', () => {
  const split = (line: string) => splitLine(line, commands);

  test('is a command with or without its slash', () => {
    expect(split('/brief puerto-alto')).toEqual({ name: 'brief', input: 'puerto-alto' });
    expect(split('  quotes Ríos  about:x ')).toEqual({ name: 'quotes', input: 'Ríos  about:x' });
    expect(split('/')).toEqual({ name: '', input: '' });
  });

  test('is a question where it begins with no command, or ends in a question mark', () => {
    for (const question of [
      'How many workers are there?',
      'how many workers are there',
      'Who is the mayor?',
      'what is planned for the bridge',
      '¿Quién es la alcaldesa',
      'Did she say “bridge?”',
    ])
      expect(split(question)).toEqual({ name: 'what', input: question });
  });

  test('is a mistyped command where a slash or a few words say so', () => {
    expect(split('/breif ecuador').name).toBe('breif');
    expect(split('quote noboa').name).toBe('quote');
    expect(split('bref on the whole region').name).toBe('what');
  });
});
