import { withhold } from './citation.ts';
import type { Command, Context, Place, Reader } from './command.ts';
import type { Corpus } from './corpus.ts';
import type { DigestStore } from './digest/subscriptions.ts';
import { UserError } from './errors.ts';
import type { Localised } from './language.ts';
import { parseCommand } from './parse-command.ts';
import type { Reply } from './reply.ts';
import type { SourceDesk } from './source-desk.ts';
import type { Words } from './words.ts';

/** What a person asked, as an adapter understood it: a command's name, and its options or one line of text. */
export interface Request {
  readonly command: string;
  readonly input: string | Readonly<Record<string, unknown>>;
  readonly reader: Reader;
  /** Missing on a console. */
  readonly place?: Place | undefined;
}

export type Answered =
  | { readonly command: string; readonly ok: true; readonly data: unknown; readonly reply: Reply }
  | {
      readonly command: string;
      readonly ok: false;
      readonly error: string;
      readonly fault: 'asker' | 'ours';
      readonly reply: Reply;
    };

export interface BotParts {
  readonly corpus: Corpus;
  readonly commands: readonly Command[];
  /** Missing: digests can't be subscribed. */
  readonly digests?: DigestStore | undefined;
  /** Missing: what is followed can't be seen or changed. */
  readonly sources?: SourceDesk | undefined;
  readonly words: Localised<Words>;
  readonly now: () => Date;
  /** A short reference for a failure of ours. */
  readonly reference: () => string;
  readonly log: BotLog;
}

export interface BotLog {
  /** A line was left out because its words are not those of the article. */
  withheld(command: string, spans: readonly { articleId: string; start: number; end: number }[]): void;
  failed(command: string, reference: string, cause: unknown): void;
}

export interface Bot {
  readonly commands: readonly Command[];
  answer(request: Request): Promise<Answered>;
}

/** Answers requests from the corpus. Never rejects: every failure becomes a reply. */
export function createBot(parts: BotParts): Bot {
  return { commands: parts.commands, answer: (request) => answer(request, parts) };
}

async function answer(request: Request, parts: BotParts): Promise<Answered> {
  const words = parts.words[request.reader.language];
  const fail = (error: string, fault: 'asker' | 'ours'): Answered => ({
    command: request.command,
    ok: false,
    error,
    fault,
    reply: {
      blocks: [{ kind: 'note', line: [{ text: error }] }],
      actions: [],
      audience: 'asker',
      language: words.language,
    },
  });
  try {
    const { command, options } = parseCommand(request.command, request.input, parts.commands);
    const context: Context = {
      corpus: parts.corpus,
      commands: parts.commands,
      reader: request.reader,
      place: request.place ?? null,
      digests: parts.digests ?? null,
      sources: parts.sources ?? null,
      now: parts.now(),
    };
    const found = await command.run(options, context);
    const { value: data, withheld } = withhold(found, (id) => parts.corpus.evidence(id));
    if (withheld.length > 0) parts.log.withheld(command.names.en, withheld);
    if (data === undefined) return fail(words.errors.withheld(), 'ours');
    return { command: command.names.en, ok: true, data, reply: command.show(data, words) };
  } catch (error) {
    if (error instanceof UserError) return fail(error.explain(words), 'asker');
    const reference = parts.reference();
    parts.log.failed(request.command, reference, error);
    return fail(words.errors.internal(reference), 'ours');
  }
}
