import { own } from './limits.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import type { Part, Unit } from './unit.ts';

/**
 * The parts of a unit that no page holds, in order: cut between words where it can be, each part that is cut off
 * inside words with the citation of these words, each but the first marked as going on.
 */
export function splitUnit(unit: Unit, continued: string): Unit[] {
  const tokens = unit.parts.flatMap(tokensOf);
  const marks = nextMarks(tokens);
  const units: Unit[] = [];
  let open: Part[] = [];
  let size = 0;
  for (const [index, token] of tokens.entries()) {
    const articles = new Set([...open, token, ...(marks[index + 1] ?? [])].flatMap(articleOf));
    const isFull = size + lengthOf(token) > own.part || articles.size > own.partSources;
    if (open.length > 0 && isFull) {
      const cited = token.kind === 'mark' ? undefined : marks[index]?.[0];
      units.push({ ...unit, parts: merged([...open, cut, ...(cited ? [cited] : [])]) });
      open = [{ kind: 'words', text: `[… ${continued}] ` }];
      size = 0;
    }
    open.push(token);
    size += lengthOf(token);
  }
  return [...units, { ...unit, parts: merged(open) }].map((part) => ({ ...part, kind: kindOf(part) }));
}

/** A title that goes on is no longer one. */
function kindOf({ kind }: Unit): Unit['kind'] {
  return kind === 'title' || kind === 'heading' || kind === 'aside' ? 'line' : kind;
}

const cut: Part = { kind: 'words', text: ' […]' };

function articleOf(part: Part): string[] {
  return part.kind === 'mark' ? [part.article] : [];
}

/** What a part takes of a message at most, where it is written as text. */
function lengthOf(part: Part): number {
  switch (part.kind) {
    case 'words':
    case 'strong':
      return JSON.stringify(escapeMrkdwn(part.text)).length - 2;
    case 'mark':
      return part.label.length + (part.address?.length ?? 0);
    case 'link':
      return part.text.length + (part.address?.length ?? 0);
    case 'turn':
      return 4;
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
