/** Words of a line, which may be cut between any two. */
export interface WordsPart {
  readonly kind: 'words' | 'strong';
  readonly text: string;
}

/** What is whole or not there: a mark that cites an article, a link. */
export interface WholePart {
  readonly kind: 'mark' | 'link' | 'turn';
  readonly article?: string;
}

/** How much a part of a line that is cut may take. */
export interface SplitRoom<Whole> {
  /** In the units of `lengthOf`; what a part begins with takes up `prefix` of them. */
  readonly length: number;
  readonly prefix: number;
  readonly articles: number;
  /** Characters of a word too long for any part that go into one. */
  readonly word: number;
  readonly lengthOf: (part: WordsPart | Whole) => number;
}

/**
 * A line that no page holds, in parts, in order: cut between words where it can be, each part that is cut off inside
 * words with the citation of these words, each but the first marked as going on.
 */
export function splitLine<Whole extends WholePart>(
  line: readonly (WordsPart | Whole)[],
  continued: string,
  room: SplitRoom<Whole>,
): (WordsPart | Whole)[][] {
  const tokens = line.flatMap((part): (WordsPart | Whole)[] =>
    isWords(part) ? wordsOf(part, room.word) : [part],
  );
  const marks = nextMarks(tokens);
  const parts: (WordsPart | Whole)[][] = [];
  let open = new OpenPart<Whole>(room);
  for (const [index, token] of tokens.entries()) {
    if (open.tokens.length > 0 && !open.fits([token, cut, ...(marks[index + 1] ?? [])])) {
      const cited = token.kind === 'mark' ? [] : (marks[index] ?? []);
      parts.push(merged([...open.tokens, cut, ...cited]));
      open = new OpenPart<Whole>(room);
      open.add({ kind: 'words', text: `[… ${continued}] ` });
    }
    open.add(token);
  }
  return [...parts, merged(open.tokens)];
}

const cut: WordsPart = { kind: 'words', text: ' […]' };

/** A part that is being filled, with the room it takes. */
class OpenPart<Whole extends WholePart> {
  readonly tokens: (WordsPart | Whole)[] = [];
  readonly #room: SplitRoom<Whole>;
  #length: number;
  readonly #articles = new Set<string>();

  constructor(room: SplitRoom<Whole>) {
    this.#room = room;
    this.#length = room.prefix;
  }

  fits(more: readonly (WordsPart | Whole)[]): boolean {
    const length = more.reduce((sum, token) => sum + this.#room.lengthOf(token), this.#length);
    const articles = new Set([...this.#articles, ...more.flatMap(articleOf)]);
    return length <= this.#room.length && articles.size <= this.#room.articles;
  }

  add(token: WordsPart | Whole): void {
    this.tokens.push(token);
    this.#length += this.#room.lengthOf(token);
    for (const article of articleOf(token)) this.#articles.add(article);
  }
}

function articleOf(part: WordsPart | WholePart): string[] {
  return isWords(part) || part.article === undefined ? [] : [part.article];
}

function isWords(part: WordsPart | WholePart): part is WordsPart {
  return part.kind === 'words' || part.kind === 'strong';
}

/** Words one by one, with the space after them. */
function wordsOf({ kind, text }: WordsPart, longest: number): WordsPart[] {
  return (text.match(/\S+\s*|\s+/gu) ?? []).flatMap((word) => {
    const characters = Array.from(word);
    const count = Math.ceil(characters.length / longest);
    return Array.from({ length: count }, (_, i) => ({
      kind,
      text: characters.slice(i * longest, (i + 1) * longest).join(''),
    }));
  });
}

/** For each token the mark that comes next from there on, itself included. */
function nextMarks<Token extends { readonly kind: string }>(
  tokens: readonly Token[],
): readonly (readonly Token[])[] {
  let next: readonly Token[] = [];
  return tokens
    .toReversed()
    .map((token) => {
      if (token.kind === 'mark') next = [token];
      return next;
    })
    .toReversed();
}

/** Words of one kind that stand together, as one part. */
function merged<Whole extends WholePart>(parts: readonly (WordsPart | Whole)[]): (WordsPart | Whole)[] {
  const all: (WordsPart | Whole)[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && isWords(part) && isWords(last) && last.kind === part.kind)
      all[all.length - 1] = { kind: part.kind, text: last.text + part.text };
    else all.push(part);
  }
  return all;
}
