import type { ArticleHead } from '../src/core/article.ts';
import {
  type Action,
  type Block,
  citedArticles,
  type Line,
  type Reply,
  type Run,
} from '../src/core/reply.ts';
import type { Dossier } from '../src/core/roster.ts';
import { publisherOf } from '../src/core/searched.ts';
import type { Selection } from '../src/core/selection.ts';
import type { CitedCommitment, CitedParty, CitedQuote } from '../src/core/statements.ts';
import type { Words } from '../src/core/words.ts';

/** How what the sources say is said again, the same in every command. */

/** A reply of some blocks, with the articles they cite listed at its end. */
export function replyOf(blocks: readonly Block[], words: Words, actions: readonly Action[] = []): Reply {
  const items = citedArticles(blocks).map((article) => ({ article, description: describe(article, words) }));
  const sources: Block[] = items.length > 0 ? [{ kind: 'sources', title: words.sources, items }] : [];
  return { blocks: [...blocks, ...sources], actions, audience: 'asker', language: words.language };
}

/** Publisher, title or opening words, and date of an article. */
function describe(article: ArticleHead, words: Words): string {
  const title = article.title ?? `“${article.opening}…” (${words.untitled})`;
  const date = article.published ? words.date(article.published) : words.undated;
  return [publisherOf(article), title, date].filter((part) => part !== null).join(' · ');
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

export function note(text: string): Block {
  return { kind: 'note', line: [{ text }] };
}

export function own(text: string): Block {
  return { kind: 'text', line: [{ text }] };
}

export function list(items: readonly Line[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** A heading and what stands under it; neither when that is nothing. */
export function part(name: string, content: readonly Block[]): Block[] {
  return content.length > 0 ? [heading(name), ...content] : [];
}

/** A name and every title stated for it; without one, where the person is named. */
export function dossierLine(person: Dossier, words: Words): Line {
  const [named] = person.named;
  const titles = joined(
    person.roles.map((role): Run => ({ said: role.title })),
    '; ',
  );
  if (titles.length > 0) return [{ text: person.name, strong: true }, { text: ': ' }, ...titles];
  return [
    ...(named ? [{ said: named }] : [{ text: person.name, strong: true }]),
    { text: `: ${words.who.noTitle}` },
  ];
}

function joined(runs: readonly Run[], between: string): Run[] {
  return runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: between }, run]));
}

/** Who undertakes what, until when, and how firmly. */
export function commitmentLine(commitment: CitedCommitment, words: Words): Line {
  const { actor, clause } = commitment;
  return [
    { text: actor.name, strong: true },
    { text: ': ' },
    { said: clause },
    ...termsOf(commitment, words),
  ];
}

function termsOf({ timeframe, modality }: CitedCommitment, words: Words): Line {
  return [
    ...(timeframe ? [{ text: ` · ${words.commitments.when} ` }, { said: timeframe.words }] : []),
    ...(modality === 'firm' ? [] : [{ text: ` · ${words.commitments.modality[modality]}` }]),
  ];
}

/** Somebody's words, and who they are by that article. With room, a fragment stands in its whole sentence. */
export function quoteBlock(
  quote: CitedQuote,
  words: Words,
  room: 'little' | 'enough',
): Extract<Block, { kind: 'quote' }> {
  const by = quote.speaker
    ? partyRuns(quote.speaker, quote.attribution, words)
    : [{ text: words.quotes.noSpeaker }];
  const whole = quote.kind === 'direct' || room === 'little';
  if (whole) return { kind: 'quote', words: quote.words, by };
  const whose = quote.kind === 'reported' ? words.quotes.inOwnWords : words.quotes.inMarks;
  return { kind: 'quote', words: quote.sentence, by: [...by, { text: ` · ${whose}` }] };
}

function partyRuns(party: CitedParty, attribution: CitedQuote['attribution'], words: Words): Run[] {
  const name: Run = { text: party.name, strong: true };
  const unnamed = attribution === 'unnamed' ? [{ text: ` (${words.quotes.unnamed})` }] : [];
  return party.title ? [name, { text: ', ' }, { said: party.title }] : [name, ...unnamed];
}

/** How many more there are than are shown. */
export function rest(selection: Selection<unknown>, words: Words): Block[] {
  const count = selection.total - selection.shown.length;
  return count > 0 ? [own(words.more(count))] : [];
}
