import type { ArticleHead } from './article.ts';

/** A slice of an article: UTF-16 offsets into `Article.text`, and the words between them. */
export interface Span {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  /** Always `Article.text.slice(start, end)`; checked before a reply leaves. */
  readonly text: string;
}

/** A span with what a reader needs to check it. */
export interface Citation {
  readonly span: Span;
  readonly article: ArticleHead;
  /** Address of the article that opens at these words, or null when the article has no address. */
  readonly link: string | null;
}

/** The span of `text` between two offsets. */
export function spanOf(
  article: { readonly id: string; readonly text: string },
  start: number,
  end: number,
): Span {
  return { articleId: article.id, start, end, text: article.text.slice(start, end) };
}

/**
 * A citation whose link opens `shown`: words that stand around the span, where its own stand elsewhere too. The link
 * is put together when it is looked at: of all that could be said, few citations are shown.
 */
export function cite(article: ArticleHead, span: Span, shown: Span = span): Citation {
  return {
    span,
    article,
    get link() {
      return article.url && `${article.url.split('#')[0]}${textFragment(shown.text)}`;
    },
  };
}

/** Longer words than this are named by their beginning and end, so that a link stays short. */
const fragmentWords = 10;

/**
 * The text fragment that scrolls a browser to some words (https://wicg.github.io/scroll-to-text-fragment/).
 * A fragment cannot cross a block as one run, so words on several lines are named by their two ends.
 */
export function textFragment(words: string): string {
  const tokens = words.trim().split(/\s+/);
  const parts =
    tokens.length <= fragmentWords && !words.trim().includes('\n')
      ? [tokens.join(' ')]
      : [tokens.slice(0, 5).join(' '), tokens.slice(-5).join(' ')];
  return `#:~:text=${parts.map(encodeFragment).join(',')}`;
}

/** Comma, dash and ampersand have a meaning of their own in a text fragment. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(
    /[-!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** What stands as evidence: the text of an article by its id, or undefined when it is not to be trusted. */
export type Evidence = (articleId: string) => string | undefined;

function isSpan(value: object): value is Span {
  return 'articleId' in value && 'start' in value && 'end' in value && 'text' in value;
}

/**
 * Promise 1, in code: the value without whatever holds a span whose words are not, to the letter, the
 * words at its place. The smallest thing that can be left out is an element of a list; what holds a false
 * span outside any list goes as a whole, up to the whole value, then undefined.
 */
export function withhold<T>(value: T, evidence: Evidence): { value: T | undefined; withheld: Span[] } {
  const withheld: Span[] = [];
  const isTrue = ({ articleId, start, end, text }: Span) =>
    start >= 0 && start <= end && evidence(articleId)?.slice(start, end) === text;
  const sound = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map(sound).filter((kept) => kept !== undefined);
    if (isSpan(node)) {
      if (isTrue(node)) return node;
      withheld.push(node);
      return undefined;
    }
    const entries = Object.entries(node).filter(([, child]) => child !== undefined);
    const kept = entries.map(([key, child]) => [key, sound(child)] as const);
    return kept.some(([, child]) => child === undefined) ? undefined : Object.fromEntries(kept);
  };
  return { value: sound(value) as T | undefined, withheld };
}
