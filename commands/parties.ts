import type { Corpus } from '../src/core/corpus.ts';
import { lookUp } from '../src/core/directory.ts';
import type { CitedParty } from '../src/core/statements.ts';

/** What somebody said or promised, found by who they are. */
export interface ByParty<Item> {
  /** All when nobody was asked for. */
  readonly items: readonly Item[];
  /** The names of those found, or, when nobody was, of whom else there is, most often named first. */
  readonly parties: readonly string[];
  /** Who was asked for: the sources' own name where one party fits, else as typed; null when nobody was. */
  readonly asked: string | null;
}

/** More names than this are no help. */
const mostNames = 8;

/** The items of those whom a name, a part of one or a title fits; all items without a query. */
export function byParty<Item>(
  items: readonly Item[],
  partyOf: (item: Item) => CitedParty | null,
  query: string | undefined,
  corpus: Corpus,
): ByParty<Item> {
  const groups = [...Map.groupBy(items, (item) => partyOf(item)?.name ?? '')].filter(([name]) => name !== '');
  const often = groups.toSorted(([, a], [, b]) => b.length - a.length).map(([name]) => name);
  if (query === undefined) return { items, parties: often.slice(0, mostNames), asked: null };
  const listing = ([name, own]: (typeof groups)[number]) => ({
    names: [...new Set([name, ...own.flatMap((item) => partyOf(item)?.named.span.text ?? [])])],
    titles: own.flatMap((item) => [partyOf(item)?.title?.span.text ?? [], bodyOf(partyOf(item))].flat()),
  });
  const { matches } = lookUp(query, groups, listing, corpus);
  const found = new Set(matches.flatMap(([, own]) => own));
  const parties = matches.length > 0 ? matches.map(([name]) => name) : often.slice(0, mostNames);
  const asked = (matches.length === 1 && matches[0]?.[0]) || query;
  return { items: items.filter((item) => found.has(item)), parties, asked };
}

/** The name of a country or body, which readers call by other names too: `Washington`, `EE. UU.`. */
function bodyOf(party: CitedParty | null): string[] {
  return party && party.kind !== 'person' ? [party.name] : [];
}
