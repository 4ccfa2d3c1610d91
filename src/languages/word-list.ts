/** The words of a list written with spaces between. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Phrases of a list written with bars between, each as its words, the longest first. */
export function phrases(list: string): string[][] {
  return list
    .split('|')
    .map((phrase) => phrase.trim().split(/\s+/))
    .toSorted((a, b) => b.length - a.length);
}

type Side = 'since' | 'after' | 'before' | 'until';

/** Phrases with the side of a date that they leave open, the longest first. */
export function bounded(lists: Readonly<Record<Side, string>>): (readonly [words: string[], side: Side])[] {
  const sides: readonly Side[] = ['since', 'after', 'before', 'until'];
  return sides
    .flatMap((side) => phrases(lists[side]).map((words) => [words, side] as const))
    .toSorted((a, b) => b[0].length - a[0].length);
}
