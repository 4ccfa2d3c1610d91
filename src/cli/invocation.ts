import { parseArgs } from 'node:util';
import { type LanguageCode, languageCodes } from '../core/language.ts';
import { nearest } from '../core/nearest.ts';

/** What the command line asks for. `run` is what the environment configures: the platforms, else the console. */
export interface Invocation {
  readonly command: (typeof commands)[number] | 'run' | 'version';
  /** Files, folders and `-`; of `backup`, the file to make. */
  readonly sources: readonly string[];
  readonly json: boolean;
  readonly language: LanguageCode;
  readonly data: string | undefined;
  readonly topic: string | undefined;
}

/** A mistake in the command line, as data; `CliWords` says it. */
export type Mistake =
  | { readonly kind: 'unknown-option'; readonly typed: string; readonly nearest: string | null }
  | { readonly kind: 'missing-value'; readonly option: ValueOption }
  | { readonly kind: 'needless-value'; readonly option: string }
  | { readonly kind: 'bad-language'; readonly typed: string }
  | { readonly kind: 'not-here'; readonly option: string; readonly typed: string }
  | { readonly kind: 'unknown-command'; readonly typed: string; readonly nearest: string | null }
  | { readonly kind: 'no-sources'; readonly command: 'ingest' | 'extract' }
  | { readonly kind: 'no-target' };

type ValueOption = 'data' | 'lang' | 'topic';

const options = {
  data: { type: 'string' },
  lang: { type: 'string' },
  topic: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const commands = [
  'console',
  'ingest',
  'extract',
  'doctor',
  'register',
  'manifest',
  'backup',
  'help',
] as const;

/** Reads the arguments after the program's name. With mistakes, the rest is what could be understood. */
export function readInvocation(
  args: readonly string[],
): Invocation & { readonly mistakes: readonly Mistake[] } {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const mistakes = tokens.flatMap((token) => (token.kind === 'option' ? checkOption(token) : []));
  const [first, ...sources] = positionals;
  const command = commands.find((name) => name === first);
  const lang = textOf(values.lang);
  const language = languageCodes.find((code) => code === lang?.toLowerCase());
  const named = values.version ? 'version' : values.help ? 'help' : (command ?? 'run');
  if (lang !== undefined && !language) mistakes.push({ kind: 'bad-language', typed: lang });
  // What follows an unknown option may be its value.
  const hasUnknown = mistakes.some(({ kind }) => kind === 'unknown-option');
  if (first !== undefined && !command && named === 'run' && !hasUnknown)
    mistakes.push({ kind: 'unknown-command', typed: first, nearest: nearest(first, commands) });
  else if (!hasUnknown) mistakes.push(...checkSources(named, sources, values.topic !== undefined));
  return {
    command: named,
    sources,
    json: values.json === true,
    language: language ?? 'en',
    data: textOf(values.data),
    topic: textOf(values.topic),
    mistakes,
  };
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken): Mistake[] {
  switch (name) {
    case 'data':
    case 'lang':
    case 'topic': {
      // `--data --json`: an option is not a folder.
      const isMissing = !value?.trim() || (!inlineValue && value.startsWith('--'));
      return isMissing ? [{ kind: 'missing-value', option: name }] : [];
    }
    case 'json':
    case 'help':
    case 'version':
      return value === undefined ? [] : [{ kind: 'needless-value', option: rawName }];
    default: {
      const near = nearest(name, Object.keys(options));
      return [{ kind: 'unknown-option', typed: rawName, nearest: near && `--${near}` }];
    }
  }
}

function checkSources(
  command: Invocation['command'],
  sources: readonly string[],
  hasTopic: boolean,
): Mistake[] {
  const topic: Mistake[] =
    hasTopic && command !== 'ingest' ? [{ kind: 'not-here', option: 'ingest', typed: '--topic' }] : [];
  if (command === 'ingest' || command === 'extract')
    return sources.length > 0 ? topic : [...topic, { kind: 'no-sources', command }];
  const [target, ...others] = sources;
  if (command === 'backup' && target === undefined) return [...topic, { kind: 'no-target' }];
  const [extra] = command === 'backup' ? others : sources;
  if (extra === undefined || command === 'help' || command === 'version') return topic;
  return [...topic, { kind: 'unknown-command', typed: extra, nearest: null }];
}
