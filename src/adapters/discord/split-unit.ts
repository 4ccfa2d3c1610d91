import { own } from './limits.ts';
import { markdownOf, type Part, type Unit } from './unit.ts';

/**
 * The parts of a unit that no page holds, in order: cut between words where it can be, each part that is cut off
 * inside words with the citation of these words, each but the first marked as going on.
 */
export function splitUnit(unit: Unit, continued: string): Unit[] {
  const tokens = unit.parts.flatMap(tokensOf);
  const parts: Unit[] = [];
  let open: Part[] = [];
  const marks = nextMarks(tokens);
  for (const [index, token] of tokens.entries()) {
    const longer = { ...unit, parts: [...open, token, cut, ...(marks[index + 1] ?? [])] };
    if (open.length > 0 && !fits(longer)) {
      const cited = token.kind === 'mark' ? undefined : marks[index]?.[0];
      parts.push({ ...unit, parts: merged([...open, cut, ...(cited ? [cited] : [])]) });
      open = [{ kind: 'words', text: `[… ${continued}] ` }];
    }
    open.push(token);
  }
  parts.push({ ...unit, parts: merged(open) });
  return parts;
}

const cut: Part = { kind: 'words', text: ' […]' };

function fits(unit: Unit): boolean {
  const articles = new Set(unit.parts.flatMap((part) => (part.kind === 'mark' ? [part.article] : [])));
  return markdownOf(unit).length <= own.part && articles.size <= own.partSources;
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
