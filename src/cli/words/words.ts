import type { ConfigProblem } from '../../config.ts';
import type { BackupFault, StoreFault } from '../../core/store.ts';
import type { Note, Refused, Where } from '../../ingest/found.ts';
import type { Mistake } from '../invocation.ts';

/** What the command line says in words of its own, in one language. Each is one line, but for `help`. */
export interface CliWords {
  readonly help: string;
  mistake(mistake: Mistake): string;
  setting(problem: ConfigProblem): string;
  /** A `.env` that is there and can't be read; `code` is the system's. */
  envFile(path: string, code: string): string;
  store(fault: StoreFault, place: string): string;
  /** A copy of the store that was made. */
  backedUp(file: string): string;
  /** None was made; `postgres`: the database has a tool of its own for it. */
  notBackedUp(fault: BackupFault | 'postgres', place: string): string;
  /** The HTTP server's port can't be had. */
  port(port: number): string;
  /** The bot is on these platforms, and listens on a port or on none. */
  online(platforms: readonly string[], port: number | null): string;
  /** Something that was looked at, as it should be or not. */
  finding(ok: boolean, text: string): string;
  /** Something stored is not what was saved, and is left out. */
  damaged(ids: readonly string[]): string;
  refused(refused: Refused): string;
  note(note: Note): string;
  newTopic(title: string, id: string): string;
  /** How many sources have been read so far. */
  progress(count: number): string;
  /** How many articles were added, unchanged, updated and refused, and into which topics they went. */
  ingested(
    counts: Record<'added' | 'unchanged' | 'updated' | 'refused', number>,
    topics: readonly string[],
  ): string;
  readonly extracted: ExtractWords;
}

/** Headings of what was found in an article. */
export interface ExtractWords {
  readonly sentences: string;
  readonly people: string;
  readonly quotes: string;
  readonly commitments: string;
  readonly figures: string;
  readonly dates: string;
  readonly unnamed: string;
}

/** `news/a.jsonl, line 3`: a place as a person finds it, with the language's words for line, record and standard input. */
export function sayPlace(
  { path, line, record }: Where,
  words: { line: string; record: string; input: string },
): string {
  const parts = [path === '-' ? words.input : path];
  if (line !== undefined) parts.push(`${words.line} ${line}`);
  if (record !== undefined) parts.push(`${words.record} ${record}`);
  return parts.join(', ');
}
