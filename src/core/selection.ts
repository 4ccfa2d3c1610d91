/** What is shown of something, and how much of it there is. */
export interface Selection<Item> {
  readonly shown: readonly Item[];
  readonly total: number;
}

/** The first of some items, and the count of all. */
export function select<Item>(items: readonly Item[], limit: number): Selection<Item> {
  return { shown: items.slice(0, limit), total: items.length };
}
