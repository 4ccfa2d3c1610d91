import type { Citation } from '../../core/citation.ts';
import type { Command } from '../../core/command.ts';
import type { Corpus } from '../../core/corpus.ts';
import { nextLines, type Piece, piecesOf, visibleLine } from '../../core/plain-text.ts';
import { type Block, citationNumbers, type Line, type Reply, type Run } from '../../core/reply.ts';
import type { WordsPart } from '../../core/split-line.ts';
import type { Words } from '../../core/words.ts';
import { escapeMarkdown, linkAddress, maskedLink } from './markdown.ts';

/** What a reply is shown with. */
export interface Setting {
  readonly corpus: Corpus;
  readonly commands: readonly Command[];
  readonly words: Words;
}

/** A part of a unit: words to be escaped, or a mark or link that is markdown already and stays whole. */
export type Part =
  | WordsPart
  | { readonly kind: 'mark'; readonly markdown: string; readonly article: string }
  | { readonly kind: 'link'; readonly markdown: string }
  | { readonly kind: 'turn' };

/** One whole line of a reply: it stands on one page, and a page that it doesn't fit on any more ends before it. */
export interface Unit {
  readonly kind: 'heading' | 'line';
  /** The markdown that the line begins with. */
  readonly prefix: string;
  readonly parts: readonly Part[];
}

/** The lines of a reply in order, its actions as lines to type; the sources they cite aside: each page names its own. */
export function unitsOf(reply: Reply, setting: Setting): Unit[] {
  const numbers = citationNumbers(reply.blocks);
  const units = reply.blocks.flatMap((block, index) => unitsOfBlock(block, index, numbers, setting));
  return [...units, ...nextSteps(reply, setting)];
}

function unitsOfBlock(
  block: Block,
  index: number,
  numbers: ReadonlyMap<string, number>,
  { corpus, words }: Setting,
): Unit[] {
  const line = (prefix: string, runs: Line): Unit => ({
    kind: 'line',
    prefix,
    parts: partsOfLine(runs, numbers, corpus),
  });
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, index === 0 ? '## ' : '### ')];
    case 'text':
      return [line('', block.line)];
    case 'note':
      return [line('', [named(`${words.console.note}: `), ...block.line])];
    case 'list':
      return block.items.map((item) => line('- ', item));
    case 'quote':
      return [line('> ', [{ said: block.words }, ...(block.by.length > 0 ? [turn, ...block.by] : [])])];
    case 'facts':
      return block.facts.map(({ name, value }) => line('', [named(name), { text: ': ' }, ...value]));
    case 'sources':
      return block.items
        .filter(({ article }) => !numbers.has(article.id))
        .map(
          (item): Unit => ({
            kind: 'line',
            prefix: '- ',
            parts: [{ kind: 'words', text: item.description }],
          }),
        );
  }
}

const named = (text: string): Run => ({ text, strong: true });

/** Stands between somebody's words and whose they are. */
const turn: Run = { text: '\n' };

function heading(text: string, prefix: string): Unit {
  return { kind: 'heading', prefix, parts: [{ kind: 'words', text: visibleLine(text) }] };
}

/**
 * The parts of a line, its citations marked: at its end where all are of one sentence, else after the words of
 * each, so that every mark opens what stands before it.
 */
function partsOfLine(line: Line, numbers: ReadonlyMap<string, number>, corpus: Corpus): Part[] {
  const cited = line.flatMap((run) => ('said' in run ? [run.said] : []));
  const places = new Set(cited.map((citation) => placeOf(citation, corpus)));
  const atEnd = places.size === 1 && cited[0] ? [markOf(cited[0], numbers, corpus)] : [];
  const parts = line.flatMap((run, index): Part[] => {
    if (run === turn) return [{ kind: 'turn' }];
    const own = piecesOf([run], () => '').flatMap(partOfPiece);
    if (!('said' in run) || atEnd.length > 0) return own;
    const next = line.slice(index + 1).find((other) => 'said' in other);
    const goesOn = next && placeOf(next.said, corpus) === placeOf(run.said, corpus);
    return goesOn ? own : [...own, markOf(run.said, numbers, corpus)];
  });
  return [...parts, ...atEnd];
}

function partOfPiece({ role, text, address }: Piece): Part[] {
  if (role === 'citation') return [];
  if (role === 'link') return [{ kind: 'link', markdown: maskedLink(text, linkAddress(address ?? null)) }];
  return [{ kind: role === 'strong' ? 'strong' : 'words', text }];
}

/** Names the sentence that a citation is of. */
function placeOf({ span, article }: Citation, corpus: Corpus): string {
  return `${article.id} ${corpus.sentenceAt(span)?.span.start ?? span.start}`;
}

/** A mark that opens the words: the source's number, and the paragraph counted from 1. */
function markOf(citation: Citation, numbers: ReadonlyMap<string, number>, corpus: Corpus): Part {
  const sentence = corpus.sentenceAt(citation.span);
  const number = numbers.get(citation.article.id) ?? '?';
  const label = sentence ? `${number}\u00A0¶${sentence.paragraph + 1}` : String(number);
  const markdown = ` \\[${maskedLink(label, linkAddress(citation.link))}\\]`;
  return { kind: 'mark', markdown, article: citation.article.id };
}

/** The reply's actions as lines to type. */
function nextSteps(reply: Reply, { commands, words }: Setting): Unit[] {
  const lines = nextLines(reply, commands);
  if (lines.length === 0) return [];
  const unitOf = ({ line, label }: (typeof lines)[number]): Unit => ({
    kind: 'line',
    prefix: '- ',
    parts: [{ kind: 'words', text: `${line} (${label})` }],
  });
  return [heading(words.console.next, '### '), ...lines.map(unitOf)];
}

/** A unit as Discord's markdown. */
export function markdownOf({ prefix, parts }: Unit): string {
  return prefix + parts.map(markdownOfPart).join('');
}

/** A part of a unit as Discord's markdown. */
export function markdownOfPart(part: Part): string {
  switch (part.kind) {
    case 'words':
      return escapeMarkdown(part.text);
    case 'strong':
      return part.text.replace(/\S(?:.*\S)?/su, (words) => `**${escapeMarkdown(words)}**`);
    case 'mark':
    case 'link':
      return part.markdown;
    case 'turn':
      return '\n> — ';
  }
}

/** The ids of the articles that a unit cites. */
export function articlesOf({ parts }: Unit): string[] {
  return parts.flatMap((part) => (part.kind === 'mark' ? [part.article] : []));
}
