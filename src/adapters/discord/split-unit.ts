import { own } from './limits.ts';
import { markdownOfPart, type Part, type Unit } from './unit.ts';

/**
 * The parts of a unit that no page holds, in order: cut between words where it can be, each part that is cut off
 * inside words with the citation of these words, each but the first marked as going on.
 */
export function splitUnit(unit: Unit, continued: string): Unit[] {
  const tokens = unit.parts.flatMap(tokensOf);
  const marks = nextMarks(tokens);
  const parts: Unit[] = [];
  let open = new OpenPart(unit.prefix);
  for (const [index, token] of tokens.entries()) {
    if (!open.isEmpty && !open.fits([token, cut, ...(marks[index + 1] ?? [])])) {
      const cited = token.kind === 'mark' ? [] : (marks[index] ?? []);
      for (const last of [cut, ...cited]) open.add(last);
      parts.push({ ...unit, parts: merged(open.tokens) });
      open = new OpenPart(unit.prefix);
      open.add({ kind: 'words', text: `[… ${continued}] ` });
    }
    open.add(token);
  }
  return [...parts, { ...unit, parts: merged(open.tokens) }];
}

const cut: Part = { kind: 'words', text: ' […]' };

/** A part that is being filled, with the room it takes. */
class OpenPart {
  readonly tokens: Part[] = [];
  #length: number;
  readonly #articles = new Set<string>();

  constructor(prefix: string) {
    this.#length = prefix.length;
  }

  get isEmpty(): boolean {
    return this.tokens.length === 0;
  }

  fits(more: readonly Part[]): boolean {
    const length = more.reduce((sum, token) => sum + markdownOfPart(token).length, this.#length);
    const articles = more.flatMap((token) => (token.kind === 'mark' ? [token.article] : []));
    return length <= own.part && new Set([...this.#articles, ...articles]).size <= own.partSources;
  }

  add(token: Part): void {
    this.tokens.push(token);
    this.#length += markdownOfPart(token).length;
    if (token.kind === 'mark') this.#articles.add(token.article);
  }
}

/** Words one by one, with the space after them. */
function tokensOf(part: Part): Part[] {
  if (part.kind !== 'words' && part.kind !== 'strong') return [part];
  const words = part.text.match(/\S+\s*|\s+/gu) ?? [];
  return words.flatMap((word) => {
    const characters = Array.from(word);
    const count = Math.ceil(characters.length / own.word);
    return Array.from({ length: count }, (_, i) => ({
      ...part,
      text: characters.slice(i * own.word, (i + 1) * own.word).join(''),
    }));
  });
}

/** For each token the mark that comes next from there on, itself included. */
function nextMarks(tokens: readonly Part[]): readonly (readonly Part[])[] {
  let next: readonly Part[] = [];
  return tokens
    .toReversed()
    .map((token) => {
      if (token.kind === 'mark') next = [token];
      return next;
    })
    .toReversed();
}

/** Words of one kind that stand together, as one part. */
function merged(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if ((part.kind === 'words' || part.kind === 'strong') && last?.kind === part.kind)
      all[all.length - 1] = { kind: part.kind, text: last.text + part.text };
    else all.push(part);
  }
  return all;
}
