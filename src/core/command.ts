import { z } from 'zod';
import type { Corpus } from './corpus.ts';
import type { DigestStore } from './digest/subscriptions.ts';
import type { LanguageCode, Localised } from './language.ts';
import type { Reply } from './reply.ts';
import type { SourceDesk } from './source-desk.ts';
import type { Words } from './words.ts';

/** Who asks, as far as an answer depends on it. */
export interface Reader {
  readonly language: LanguageCode;
  /** IANA zone that dates are shown in. */
  readonly zone: string;
  /** Nobody said so of the reader: where a topic has a zone of its own, that goes before it. */
  readonly isZoneAssumed?: boolean | undefined;
}

/** Where somebody asks on a platform, and what they may change there. All ids are the platform's own. */
export interface Place {
  readonly platform: string;
  /** A server or workspace; empty where there is none. */
  readonly workspace: string;
  readonly channel: string;
  /** Who asks. */
  readonly person: string;
  /** Nobody but the asker reads there. */
  readonly direct: boolean;
  /** Whether the asker may change what the bot does there. */
  readonly mayManage: boolean;
  /** Whether the bot may post there by itself; null where the platform doesn't say. */
  readonly mayPost: boolean | null;
}

/** All that a command may look at. */
export interface Context {
  readonly corpus: Corpus;
  readonly commands: readonly Command[];
  readonly reader: Reader;
  /** Null on a console, whose user may change everything. */
  readonly place: Place | null;
  /** Where digests are kept; null where none can be. */
  readonly digests: DigestStore | null;
  /** The feeds and pages that are followed; null where they can't be changed. */
  readonly sources: SourceDesk | null;
  readonly now: Date;
}

/** What an option's words can be completed from. */
export type Completion = 'topic' | 'person' | 'speaker' | 'actor' | 'command' | 'zone';

/** What an option means to a person; kept beside its zod schema, which says what it takes. */
export interface OptionMeaning {
  /** The option's name where a language has its own; both are always understood. */
  readonly names: Localised;
  readonly description: Localised;
  readonly completion?: Completion;
  /** What people call the values of a choice, by value; without it, as they are. */
  readonly choiceNames?: Readonly<Record<string, Localised>>;
}

export const optionMeanings = z.registry<OptionMeaning>();

/**
 * A slash command. The first option takes the free text of a line; the others are written `name:value`.
 * `run` finds: plain data with citations. `show` says it in the reader's language. Neither knows a platform.
 */
export interface Command<Options extends z.ZodObject = z.ZodObject, Data = unknown> {
  /** 1 to 32 lower-case letters; in every language. */
  readonly names: Localised;
  readonly description: Localised;
  /** A line that works, for help and for the message about a line that didn't. */
  readonly example: Localised;
  readonly options: Options;
  run(options: z.output<Options>, context: Context): Data | Promise<Data>;
  show(data: Data, words: Words): Reply;
}

/** A command as it stands in the list, its types forgotten. */
export function defineCommand<Options extends z.ZodObject, Data>(command: Command<Options, Data>): Command {
  return command as unknown as Command;
}

/** An option of a command, as adapters register, complete and explain it. */
export interface Option extends OptionMeaning {
  /** The key in the command's zod object. */
  readonly key: string;
  readonly required: boolean;
  /** The values allowed, for a choice. */
  readonly choices: readonly string[];
}

/** A command's options in order, the free text first. */
export function optionsOf(command: Command): Option[] {
  return Object.entries(command.options.shape).map(([key, schema]) => {
    const meaning = optionMeanings.get(schema);
    if (!meaning) throw new Error(`option ${key} of /${command.names.en} says nothing of its meaning`);
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    const choices = inner instanceof z.ZodEnum ? inner.options.map(String) : [];
    return { ...meaning, key, required: !(schema instanceof z.ZodOptional), choices };
  });
}
