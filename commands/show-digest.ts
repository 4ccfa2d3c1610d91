import { oldAge } from '../src/core/brief.ts';
import type { DigestItem } from '../src/core/digest/digest.ts';
import type { DigestPage } from '../src/core/digest/page.ts';
import type { Action, Block, Line, Reply, Run } from '../src/core/reply.ts';
import type { Words } from '../src/core/words.ts';
import { commitmentLine, heading, list, note, own, part, quoteBlock, replyOf } from './show.ts';

/** A digest, posted or as a preview. */
export function showDigest(page: DigestPage, words: Words): Reply {
  const { digest } = page;
  const { text } = words.digest;
  const { age, events, changes, ending, rest, older } = digest;
  return replyOf(
    [
      heading(text.title(digest.topic.title[words.language], page.date)),
      ...notesOf(page, words),
      ...(age !== null && age >= oldAge ? [note(words.brief.old(age))] : []),
      own(summaryOf(page, words)),
      ...showItems(events.flatMap(inOrder), words),
      ...part(text.changes, showItems(changes, words)),
      ...part(text.ending, showItems(ending, words)),
      ...(older > 0 ? [own(text.older(older))] : []),
      ...(rest > 0 ? [own(words.more(rest))] : []),
    ],
    words,
    rest > 0 ? [wholeDigest(page, words)] : [],
  );
}

/** Whether it has nothing to tell. */
export function isEmpty({ digest: { events, changes, ending } }: DigestPage): boolean {
  return events.length === 0 && changes.length === 0 && ending.length === 0;
}

function notesOf({ isPreview, isRepeat, late }: DigestPage, { digest: { text } }: Words): Block[] {
  return [
    ...(late ? [note(text.late(late.due, late.sent))] : []),
    ...(isRepeat ? [note(text.repeat)] : []),
    ...(isPreview ? [note(text.preview)] : []),
  ];
}

/** How much is new, and how old the newest source is; the note about an old one has said that. */
function summaryOf({ digest, since, isOpening }: DigestPage, words: Words): string {
  const { text } = words.digest;
  const { fresh, searched, age } = digest;
  if (searched.articles === 0) return words.brief.noSources;
  const newest = age !== null && age >= oldAge ? [] : [text.newest(searched.to, age)];
  const publishers = fresh.publishers.length;
  const news = isOpening
    ? text.opening(fresh.articles, publishers)
    : fresh.articles === 0
      ? text.nothingNew(since)
      : text.news(fresh.articles, publishers, since);
  return [news, ...newest].join(' ');
}

/** Items that follow one another make one list. */
function showItems(items: readonly DigestItem[], words: Words): Block[] {
  const blocks: Block[] = [];
  for (const block of items.flatMap((item) => showItem(item, words))) {
    const last = blocks.at(-1);
    if (last?.kind === 'list' && block.kind === 'list')
      blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, ...block.items] };
    else blocks.push(block);
  }
  return blocks;
}

/** What happened in an event, then what people said of it, then what was promised. */
function inOrder(event: readonly DigestItem[]): DigestItem[] {
  const place = ({ kind }: DigestItem) => (kind === 'commitment' ? 2 : kind === 'quote' ? 1 : 0);
  return event.toSorted((a, b) => place(a) - place(b));
}

/**
 * Somebody's words are a quote; all else is an item of a list. What was promised often stands in the words of whoever
 * reports it, and must not look like the words of whoever promised.
 */
function showItem(item: DigestItem, words: Words): Block[] {
  if (item.kind === 'quote') return [quoteBlock(item.quote, words, 'little')];
  return list([lineOf(item, words)]);
}

type ListedItem = Exclude<DigestItem, { kind: 'quote' }>;

function lineOf(item: ListedItem, words: Words): Line {
  const { text } = words.digest;
  switch (item.kind) {
    case 'lead':
      return [{ said: item.said }, ...spreadOf(item, words)];
    case 'commitment':
      return [{ text: `${text.promised} · ` }, ...commitmentLine(item.commitment, words)];
    case 'ending':
      return [...commitmentLine(item.commitment, words), { text: ` · ${text.until(item.until)}` }];
    case 'figure':
      return [
        { said: item.now },
        { text: ` · ${text.before(item.before.article.published)} ` },
        { said: item.before },
      ];
    case 'title':
      return [
        { text: item.name, strong: true },
        { text: ': ' },
        { said: item.title },
        { text: ` · ${text.before(item.before.article.published)} ` },
        { said: item.before },
      ];
  }
}

/** How widely an event is reported. */
function spreadOf({ copies, reports }: Extract<DigestItem, { kind: 'lead' }>, words: Words): Run[] {
  const { text } = words.digest;
  return [
    ...(copies > 0 ? [{ text: ` · ${text.copies(copies)}` }] : []),
    ...(reports > 0 ? [{ text: ` · ${text.reports(reports)}` }] : []),
  ];
}

function wholeDigest({ digest, whole }: DigestPage, words: Words): Action {
  return {
    label: words.digest.text.all(digest.rest),
    command: 'digest',
    options: { action: 'now', topic: digest.topic.id, since: whole },
  };
}
