import { fold } from './text.ts';

/** Longer words are compared by their beginnings, so that a pasted page costs nothing. */
const longest = 64;

/**
 * How many letters to change, add, drop or swap with their neighbour to turn one word into the other (optimal
 * string alignment), accents and case aside. Two words have some 4,000 pairs of letters at the most.
 */
export function editDistance(left: string, right: string): number {
  const [a, b] = [[...fold(left)].slice(0, longest), [...fold(right)].slice(0, longest)];
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;

/** How far a word may be off and still be taken for another: one letter in three. */
function tolerance(word: string): number {
  return Math.max(1, Math.floor([...word].length / 3));
}

/** The candidate that somebody most likely meant, or null: one that begins as typed, else the nearest within tolerance. */
export function nearest(typed: string, candidates: readonly string[]): string | null {
  const folded = fold(typed);
  if (folded.length >= 2) {
    const begun = candidates.find((candidate) => fold(candidate).startsWith(folded));
    if (begun) return begun;
  }
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(typed, candidate) }))
    .filter(({ candidate, distance }) => distance <= tolerance(candidate) && distance < candidate.length)
    .sort((a, b) => a.distance - b.distance);
  return folded === '' ? null : (ranked[0]?.candidate ?? null);
}
