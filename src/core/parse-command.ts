import type { z } from 'zod';
import { type Command, type Option, optionsOf } from './command.ts';
import { choiceNamed, findCommand, optionNamed, readOptions } from './command-line.ts';
import { UserError } from './errors.ts';
import { languageCodes } from './language.ts';
import { nearest } from './nearest.ts';
import type { ErrorWords, Words } from './words.ts';

/** A request understood: the command, and its options as its zod object gives them. */
export interface ParsedCommand {
  readonly command: Command;
  readonly options: z.output<Command['options']>;
}

/**
 * The command of a name, and its options from one line of text (`readOptions` says how it is written) or
 * from values by option name. Throws a `UserError` that says in one line what was wrong and what works, and
 * nothing else, whatever comes in.
 */
export function parseCommand(
  name: string,
  input: string | Readonly<Record<string, unknown>>,
  commands: readonly Command[],
): ParsedCommand {
  const command = commandNamed(name, commands);
  const options = optionsOf(command);
  const values =
    typeof input === 'string' ? fromLine(input, command, options) : fromRecord(input, command, options);
  for (const option of options) values[option.key] = asChoice(values[option.key], option);
  const parsed = command.options.safeParse(values);
  if (parsed.success) return { command, options: parsed.data };
  const option = optionNamed(String(parsed.error.issues[0]?.path[0]), options) ?? options[0];
  throw wrongOption(command, option, option && values[option.key]);
}

type Values = Record<string, unknown>;

function fromLine(text: string, command: Command, options: readonly Option[]): Values {
  const { values, repeated, empty, rest } = readOptions(text.trim(), options);
  if (rest) throw refusal(command, (errors, name, example) => errors.noOptions(name, oneLine(rest), example));
  for (const key of repeated) {
    const option = optionNamed(key, options);
    throw refusal(command, (errors, name, example, language) =>
      errors.repeatedOption(name, option?.names[language] ?? key, example),
    );
  }
  for (const key of empty) throw wrongOption(command, optionNamed(key, options), undefined);
  return { ...values };
}

function fromRecord(
  input: Readonly<Record<string, unknown>>,
  command: Command,
  options: readonly Option[],
): Values {
  const values: Values = {};
  for (const [name, value] of Object.entries(input)) {
    const option = optionNamed(name, options);
    if (!option)
      throw refusal(command, (errors, own, example) => errors.noOptions(own, oneLine(name), example));
    const given = typeof value === 'string' ? value.trim() : value;
    if (given !== '' && given !== null) values[option.key] = given;
  }
  return values;
}

/** A choice as its schema spells it, by whatever name it was typed. */
function asChoice(value: unknown, option: Option): unknown {
  if (typeof value !== 'string' || option.choices.length === 0) return value;
  return choiceNamed(value, option) ?? value;
}

/** The command of a name in any language; throws a `UserError` that names the nearest. */
export function commandNamed(name: string, commands: readonly Command[]): Command {
  const command = findCommand(name, commands);
  if (!command) throw unknownCommand(name, commands);
  return command;
}

function unknownCommand(name: string, commands: readonly Command[]): UserError {
  const typed = name.trim().replace(/^\//, '');
  return new UserError(({ errors, language }) => {
    const other = languageCodes.filter((code) => code !== language);
    const candidates = [language, ...other].flatMap((code) => commands.map((command) => command.names[code]));
    const near = nearest(typed, candidates);
    const meant = near === null ? undefined : findCommand(near, commands);
    return errors.unknownCommand(oneLine(typed), meant?.names[language] ?? null);
  });
}

function wrongOption(command: Command, option: Option | undefined, value: unknown): UserError {
  return refusal(command, (errors, name, example, language) => {
    const called = option?.names[language] ?? '';
    if (value === undefined) return errors.missingOption(name, called, example);
    const allowed = (option?.choices ?? []).map(
      (choice) => option?.choiceNames?.[choice]?.[language] ?? choice,
    );
    return errors.badOption(name, called, oneLine(value), allowed, example);
  });
}

/** A mistake with a known command, told with its name and example in the reader's language. */
function refusal(
  command: Command,
  tell: (errors: ErrorWords, name: string, example: string, language: Words['language']) => string,
): UserError {
  return new UserError(({ errors, language }) =>
    tell(errors, command.names[language], command.example[language], language),
  );
}

/** What somebody typed, fit to stand in one line: no control characters, not too long. */
export function oneLine(value: unknown): string {
  const text = typeof value === 'object' || typeof value === 'symbol' ? typeof value : String(value);
  const plain = text
    .toWellFormed()
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return [...plain].length > 60 ? `${[...plain].slice(0, 59).join('')}…` : plain;
}
