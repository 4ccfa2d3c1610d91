import type { Command } from '../../core/command.ts';
import type { Corpus } from '../../core/corpus.ts';
import { nextLines, type Piece, piecesOf, quotePieces, visibleLine } from '../../core/plain-text.ts';
import {
  type Action,
  type Block,
  citationNumbers,
  type Line,
  type Reply,
  type Run,
} from '../../core/reply.ts';
import type { WordsPart } from '../../core/split-line.ts';
import type { Words } from '../../core/words.ts';
import { asTypedInSlack } from './command-names.ts';
import { linkAddress } from './mrkdwn.ts';

/** What a reply is shown with. */
export interface Setting {
  readonly corpus: Corpus;
  readonly commands: readonly Command[];
  readonly words: Words;
}

/** A part of a unit: words as they are, a link, a mark that links to what it cites, or the turn to whose words they were. */
export type Part =
  | WordsPart
  | { readonly kind: 'link'; readonly text: string; readonly address: string | null }
  | Mark
  | { readonly kind: 'turn' };

interface Mark {
  readonly kind: 'mark';
  /** The source's number, and the paragraph counted from 1. */
  readonly label: string;
  readonly number: string;
  readonly address: string | null;
  readonly article: string;
}

/** One whole line of a reply: it stands on one page, and a page that it doesn't fit on any more ends before it. */
export interface Unit {
  /** `aside`: about the whole answer, under its title. */
  readonly kind: 'title' | 'heading' | 'aside' | 'line' | 'item' | 'fact' | 'note' | 'quote';
  readonly parts: readonly Part[];
}

interface Reading extends Setting {
  readonly numbers: ReadonlyMap<string, number>;
}

/** The lines of a reply in order, its sources aside: each page names its own. */
export function unitsOf(reply: Reply, setting: Setting): Unit[] {
  const reading = { ...setting, numbers: citationNumbers(reply.blocks) };
  const units = reply.blocks.flatMap((block, index) => unitsOfBlock(block, index, reply.blocks, reading));
  return [...units, ...stepUnits(reply, reply.actions, setting)];
}

function unitsOfBlock(block: Block, index: number, blocks: readonly Block[], reading: Reading): Unit[] {
  const own = (text: string) => visibleLine(asTypedInSlack(text, reading.commands));
  const unit = (kind: Unit['kind'], runs: Line): Unit => ({
    kind,
    parts: partsOf(
      piecesOf(runs, () => ''),
      reading,
    ),
  });
  switch (block.kind) {
    case 'heading':
      return [{ kind: index === 0 ? 'title' : 'heading', parts: [{ kind: 'words', text: own(block.text) }] }];
    case 'text':
      return [unit(isAside(block, index, blocks) ? 'aside' : 'line', block.line)];
    case 'note':
      return [unit('note', [{ text: `${reading.words.console.note}: `, strong: true }, ...block.line])];
    case 'list':
      return block.items.map((item) => unit('item', item));
    case 'quote':
      return [
        {
          kind: 'quote',
          parts: partsOf(
            quotePieces(block, () => ''),
            reading,
          ),
        },
      ];
    case 'facts':
      return block.facts.map(({ name, value }) => unit('fact', [named(name), { text: ': ' }, ...value]));
    case 'sources':
      return block.items
        .filter(({ article }) => !reading.numbers.has(article.id))
        .map(({ description }) => unit('item', [{ text: description }]));
  }
}

const named = (text: string): Run => ({ text, strong: true });

/** The bot's own words right under the title: as of when, from how many sources. */
function isAside(block: Extract<Block, { kind: 'text' }>, index: number, blocks: readonly Block[]): boolean {
  return index === 1 && blocks[0]?.kind === 'heading' && block.line.every((run) => 'text' in run);
}

function partsOf(pieces: readonly Piece[], reading: Reading): Part[] {
  return pieces.flatMap((piece) => partsOfPiece(piece, reading));
}

function partsOfPiece(piece: Piece, reading: Reading): Part[] {
  switch (piece.role) {
    case 'said':
      return [{ kind: 'words', text: piece.text }];
    case 'own':
      return [{ kind: 'words', text: asTypedInSlack(piece.text, reading.commands) }];
    case 'strong':
      return [{ kind: 'strong', text: asTypedInSlack(piece.text, reading.commands) }];
    case 'link':
      return [{ kind: 'link', text: piece.text, address: linkAddress(piece.address ?? null) }];
    case 'turn':
      return [{ kind: 'turn' }];
    case 'citation':
      return marksOf(piece.citations ?? [], reading);
  }
}

/** A mark for each sentence cited, which opens it. */
function marksOf(citations: NonNullable<Piece['citations']>, { corpus, numbers }: Reading): Mark[] {
  const seen = new Set<unknown>();
  return citations.flatMap((citation): Mark[] => {
    const sentence = corpus.sentenceAt(citation.span);
    const place = sentence ?? citation.span.start;
    if (seen.has(place)) return [];
    seen.add(place);
    const number = String(numbers.get(citation.article.id) ?? '?');
    const label = sentence ? `${number} ¶${sentence.paragraph + 1}` : number;
    const address = linkAddress(citation.link);
    return [{ kind: 'mark', label, number, address, article: citation.article.id }];
  });
}

/** Next steps as lines to type. */
function stepUnits(reply: Reply, actions: readonly Action[], { commands, words }: Setting): Unit[] {
  const lines = nextLines({ ...reply, actions }, commands);
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', parts: [{ kind: 'words', text: `${words.console.next}:` }] },
    ...lines.map(({ line, label }): Unit => {
      const text = `${asTypedInSlack(line, commands)} (${label})`;
      return { kind: 'item', parts: [{ kind: 'words', text }] };
    }),
  ];
}

/** A unit in plain words, its marks as the numbers of the sources. */
export function textOf({ kind, parts }: Unit): string {
  const seen = new Set<string>();
  const words = parts.map((part) => {
    if (part.kind === 'turn') return ' — ';
    if (part.kind !== 'mark') return part.text;
    const isRepeated = seen.has(part.number);
    seen.add(part.number);
    return isRepeated ? '' : ` [${part.number}]`;
  });
  return (kind === 'item' ? '- ' : '') + words.join('');
}

/** The ids of the articles that a unit cites. */
export function articlesOf({ parts }: Unit): string[] {
  return parts.flatMap((part) => (part.kind === 'mark' ? [part.article] : []));
}
