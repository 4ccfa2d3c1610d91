import { type Command, type Option, optionsOf } from './command.ts';
import { type LanguageCode, languageCodes } from './language.ts';
import { editDistance } from './nearest.ts';
import { fold } from './text.ts';

/** A command's name as typed, and the text that follows it. */
export interface CommandLine {
  readonly name: string;
  readonly input: string;
}

/** The command of a name in any language, with or without its slash, accents and case aside. */
export function findCommand(name: string, commands: readonly Command[]): Command | undefined {
  const wanted = fold(name.trim().replace(/^\//, ''));
  return commands.find((command) => languageCodes.some((code) => fold(command.names[code]) === wanted));
}

/**
 * A typed line as a command and its text. A line that begins with no slash and no command is a question
 * for the command `question`, and so is one that ends in a question mark: `Who is the spokesman?` asks, where
 * `who spokesman` commands. A few words that begin with all but a command's name are a mistyped command.
 */
export function splitLine(line: string, commands: readonly Command[], question = 'what'): CommandLine {
  const text = line.trim();
  const [, slash, first = '', input = ''] = /^(\/?)(\S*)\s*(.*)$/su.exec(text) ?? [];
  if (slash) return { name: first, input };
  const asked = { name: question, input: text };
  if (/^¿|\?["'”’»]?$/u.test(text)) return asked;
  const command = findCommand(first, commands);
  if (command) return command.names.en === question ? asked : { name: first, input };
  const mistyped = text.split(/\s+/).length <= 3 && commands.some((other) => isMistyped(first, other));
  return mistyped ? { name: first, input } : asked;
}

function isMistyped(word: string, command: Command): boolean {
  return languageCodes.some((code) => {
    const name = command.names[code];
    return name.length >= 4 && editDistance(word, name) === 1;
  });
}

/** What a line gives a command: values by option key, and the keys given twice or without a value. */
export interface LineOptions {
  readonly values: Readonly<Record<string, string>>;
  readonly repeated: readonly string[];
  readonly empty: readonly string[];
  /** What is left over where a command takes no options. */
  readonly rest: string;
}

/**
 * Reads `free text name:value name:"quoted value"`. The first option takes the free text. Only the names of
 * options count, in any language, so a colon elsewhere is text; within quotation marks nothing counts. A first option
 * of a few choices takes only its word, and the second one the rest of the free text. A value
 * without quotation marks goes on to the next option; it is one word where it is one of a few choices, and
 * where the free text, which the command needs, has yet to come.
 */
export function readOptions(line: string, options: readonly Option[]): LineOptions {
  const text = withoutFlags(line, options);
  const marks = findMarks(text, options);
  const [first] = options;
  let free = text.slice(0, marks[0]?.at).trim();
  const given: [key: string, value: string][] = [];
  for (const [index, { option, valueAt }] of marks.entries()) {
    const segment = text.slice(valueAt, marks[index + 1]?.at).trim();
    const oneWord =
      option.choices.length > 0 || (first?.required === true && option !== first && free === '');
    const { value, rest } = readValue(segment, oneWord);
    given.push([option.key, choiceNamed(value, option) ?? value]);
    free = `${free} ${rest}`.trim();
  }
  const hasChosen =
    options.length > 1 && first?.choices.length !== 0 && marks.some((mark) => mark.option === first);
  given.unshift(...readFree(free, hasChosen ? options.slice(1) : options));
  const keys = given.map(([key]) => key);
  return {
    values: Object.fromEntries(given),
    repeated: keys.filter((key, index) => keys.indexOf(key) !== index),
    empty: given.filter(([, value]) => value.trim() === '').map(([key]) => key),
    rest: first ? '' : free,
  };
}

/** `--explain` at the end of a line is `explain:yes`: an option of one choice needs only its name there. */
function withoutFlags(line: string, options: readonly Option[]): string {
  const flag = /(?:^|\s)--(\p{L}+)\s*$/u.exec(line);
  const option = flag?.[1] === undefined ? undefined : optionNamed(flag[1], options);
  if (!flag || option?.choices.length !== 1) return line;
  return `${line.slice(0, flag.index)} ${option.key}:${option.choices[0]}`;
}

function readFree(free: string, [first, second]: readonly Option[]): [key: string, value: string][] {
  if (!first || free === '') return [];
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/su.exec(free) ?? [];
  if (!second || first.choices.length === 0) return [[first.key, unquote(free)]];
  const choice = choiceNamed(word, first);
  if (choice === undefined && !first.required) return [[second.key, unquote(free)]];
  return [
    [first.key, choice ?? word],
    ...(rest === '' ? [] : [[second.key, unquote(rest)] as [string, string]]),
  ];
}

interface Mark {
  readonly option: Option;
  readonly at: number;
  readonly valueAt: number;
}

/** Where options are named, outside quotation marks. */
function findMarks(text: string, options: readonly Option[]): Mark[] {
  const marks: Mark[] = [];
  const wordStart = /(?<=^|\s)\S/gu;
  for (let word = wordStart.exec(text); word; word = wordStart.exec(text)) {
    const at = word.index;
    const [named, name = ''] =
      /^(\p{L}[\p{L}\p{M}\p{N}_-]*):\s*/u.exec(text.slice(at, at + longestName)) ?? [];
    const option = named === undefined ? undefined : optionNamed(name, options);
    const valueAt = at + (option ? (named?.length ?? 0) : 0);
    if (option) marks.push({ option, at, valueAt });
    wordStart.lastIndex = Math.max(wordStart.lastIndex, quotedAt(text, valueAt)?.end ?? valueAt);
  }
  return marks;
}

/** Longer than any option's name with its colon and the spaces after it. */
const longestName = 80;

/** The value of a choice that somebody calls by its name in any language, or by itself; undefined when it is none. */
export function choiceNamed(typed: string, { choices, choiceNames }: Option): string | undefined {
  const wanted = fold(typed.trim());
  const namesOf = (choice: string) => [choice, ...Object.values(choiceNames?.[choice] ?? {})];
  return choices.find((choice) => namesOf(choice).some((name) => fold(name) === wanted));
}

/** The option of a name in any language, or of a key. */
export function optionNamed(name: string, options: readonly Option[]): Option | undefined {
  const wanted = fold(name);
  const namesOf = (option: Option) => [option.key, ...languageCodes.map((code) => option.names[code])];
  return options.find((option) => namesOf(option).some((known) => fold(known) === wanted));
}

function readValue(segment: string, oneWord: boolean): { value: string; rest: string } {
  const quoted = quotedAt(segment, 0);
  if (quoted) return { value: quoted.inner, rest: segment.slice(quoted.end) };
  const wordEnd = oneWord ? segment.search(/\s/u) : -1;
  if (wordEnd < 0) return { value: segment, rest: '' };
  return { value: segment.slice(0, wordEnd), rest: segment.slice(wordEnd) };
}

/** Opening marks and what closes each; a phone may open with one kind and close with its straight cousin. */
const closings: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '"”',
  '”': '"”',
  '„': '"”“',
  "'": "'’",
  '‘': "'’",
  '«': '»',
};

/** The quotation that opens at an offset and ends a word, if there is one. */
function quotedAt(text: string, offset: number): { inner: string; end: number } | undefined {
  const closing = closings[text[offset] ?? ''];
  if (!closing) return undefined;
  const close = new RegExp(`[${closing}](?=\\s|$)`, 'gu');
  close.lastIndex = offset + 1;
  const at = close.exec(text)?.index;
  return at === undefined ? undefined : { inner: text.slice(offset + 1, at), end: at + 1 };
}

function unquote(text: string): string {
  const quoted = quotedAt(text, 0);
  return quoted?.end === text.length ? quoted.inner : text;
}

/** A word that begins with a quotation mark may swallow what follows on the line. */
const opensWord = /(?<=^|\s)["“”„'‘«]/u;

const pairs = ['', '""', '“”', '«»', '‘’'];

/** The line to type for a command and its option values: the plainest that reads back as the same. */
export function writeLine(
  command: Command,
  values: Readonly<Record<string, string>>,
  language: LanguageCode,
): string {
  const options = optionsOf(command);
  const words = options.flatMap((option, index) => {
    const given = values[option.key]?.replace(/\s+/gu, ' ').trim();
    if (!given) return [];
    const value = option.choiceNames?.[given]?.[language] ?? given;
    const prefix = index === 0 ? '' : `${option.names[language]}:`;
    const mayStandBare = !opensWord.test(value) && (index === 0 || !value.includes(' '));
    const spellings = pairs
      .filter((pair) => pair !== '' || mayStandBare)
      .map(([open = '', close = '']) => `${prefix}${open}${value}${close}`);
    return [
      spellings.find((spelling) => readOptions(spelling, options).values[option.key] === given) ??
        spellings[0],
    ];
  });
  return [`/${command.names[language]}`, ...words].join(' ');
}
