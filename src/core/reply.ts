import type { ArticleHead } from './article.ts';
import type { Citation } from './citation.ts';
import type { LanguageCode } from './language.ts';

/** A piece of a line: words of an article as they stand there, with their citation, or the bot's own words. */
export type Run =
  | { readonly said: Citation }
  | {
      readonly text: string;
      readonly strong?: boolean;
      /** Where the bot's own words lead, such as a message that it posted: an http(s) address. */
      readonly link?: string;
    };

/** One whole unit: an adapter that must split a reply splits between lines, never inside one. */
export type Line = readonly Run[];

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** Somebody's words; `by` says whose, when and how they were reported. */
  | { readonly kind: 'quote'; readonly words: Citation; readonly by: Line }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly name: string; readonly value: Line }[] }
  /** Something to know before trusting the rest, in the bot's own words. */
  | { readonly kind: 'note'; readonly line: Line }
  /** The articles cited, in the order of their numbers, from 1. Comes last. */
  | { readonly kind: 'sources'; readonly title: string; readonly items: readonly SourceItem[] };

export interface SourceItem {
  readonly article: ArticleHead;
  /** Publisher, title and date in the reader's language, without number or address. */
  readonly description: string;
}

/** A next step that a reader may take with one press: a command with its options. */
export interface Action {
  readonly label: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** An answer, for any platform. */
export interface Reply {
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
  /** Who sees it when the platform can choose. */
  readonly audience: 'asker' | 'channel';
  readonly language: LanguageCode;
}

/** The runs of a block, in reading order. */
export function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'text':
    case 'note':
      return block.line;
    case 'list':
      return block.items.flat();
    case 'quote':
      return [{ said: block.words }, ...block.by];
    case 'facts':
      return block.facts.flatMap((fact) => fact.value);
    case 'heading':
    case 'sources':
      return [];
  }
}

/** The articles that blocks cite, in the order of first citation: the number of each is its place, from 1. */
export function citedArticles(blocks: readonly Block[]): ArticleHead[] {
  const heads = new Map<string, ArticleHead>();
  for (const run of blocks.flatMap(runsOf)) {
    if ('said' in run && !heads.has(run.said.article.id)) heads.set(run.said.article.id, run.said.article);
  }
  return [...heads.values()];
}

/** The number that a citation of an article carries in these blocks. */
export function citationNumbers(blocks: readonly Block[]): ReadonlyMap<string, number> {
  return new Map(citedArticles(blocks).map((head, index) => [head.id, index + 1]));
}
