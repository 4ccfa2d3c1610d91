import type { Command } from '../../core/command.ts';
import type { Corpus } from '../../core/corpus.ts';
import { nextLines, type Piece, piecesOf, quotePieces, visibleLine } from '../../core/plain-text.ts';
import { type Block, citationNumbers, type Line, type Reply, type Run } from '../../core/reply.ts';
import type { Words } from '../../core/words.ts';
import { escapeMarkdown, linkAddress, maskedLink } from './markdown.ts';

/** What a reply is shown with. */
export interface Setting {
  readonly corpus: Corpus;
  readonly commands: readonly Command[];
  readonly words: Words;
}

/** A part of a unit: words to be escaped, or a mark that is markdown already and stays whole. */
export type Part =
  | { readonly kind: 'words' | 'strong'; readonly text: string }
  | { readonly kind: 'mark'; readonly markdown: string; readonly article: string }
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
  setting: Setting,
): Unit[] {
  const partsOf = (pieces: readonly Piece[]) =>
    pieces.flatMap((piece) => partsOfPiece(piece, numbers, setting));
  const line = (prefix: string, runs: Line): Unit => ({
    kind: 'line',
    prefix,
    parts: partsOf(piecesOf(runs, () => '')),
  });
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, index === 0 ? '## ' : '### ')];
    case 'text':
      return [line('', block.line)];
    case 'note':
      return [line('', [{ text: `${setting.words.console.note}: `, strong: true }, ...block.line])];
    case 'list':
      return block.items.map((item) => line('- ', item));
    case 'quote':
      return [{ kind: 'line', prefix: '> ', parts: partsOf(quotePieces(block, () => '')) }];
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

function heading(text: string, prefix: string): Unit {
  return { kind: 'heading', prefix, parts: [{ kind: 'words', text: visibleLine(text) }] };
}

function partsOfPiece(piece: Piece, numbers: ReadonlyMap<string, number>, { corpus }: Setting): Part[] {
  switch (piece.role) {
    case 'own':
    case 'said':
      return [{ kind: 'words', text: piece.text }];
    case 'strong':
      return [{ kind: 'strong', text: piece.text }];
    case 'turn':
      return [{ kind: 'turn' }];
    case 'citation':
      return marksOf(piece.citations ?? [], numbers, corpus);
  }
}

/** A mark for each sentence cited, which opens it: the source's number, and the paragraph counted from 1. */
function marksOf(
  citations: NonNullable<Piece['citations']>,
  numbers: ReadonlyMap<string, number>,
  corpus: Corpus,
): Part[] {
  const seen = new Set<unknown>();
  return citations.flatMap((citation): Part[] => {
    const sentence = corpus.sentenceAt(citation.span);
    const place = sentence ?? citation.span.start;
    if (seen.has(place)) return [];
    seen.add(place);
    const number = numbers.get(citation.article.id) ?? '?';
    const label = sentence ? `${number} ¶${sentence.paragraph + 1}` : String(number);
    const markdown = ` \\[${maskedLink(label, linkAddress(citation.link))}\\]`;
    return [{ kind: 'mark', markdown, article: citation.article.id }];
  });
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

function markdownOfPart(part: Part): string {
  switch (part.kind) {
    case 'words':
      return escapeMarkdown(part.text);
    case 'strong':
      return part.text.replace(/\S(?:.*\S)?/su, (words) => `**${escapeMarkdown(words)}**`);
    case 'mark':
      return part.markdown;
    case 'turn':
      return '\n> — ';
  }
}

/** The ids of the articles that a unit cites. */
export function articlesOf({ parts }: Unit): string[] {
  return parts.flatMap((part) => (part.kind === 'mark' ? [part.article] : []));
}
