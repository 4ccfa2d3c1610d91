import stringWidth from 'string-width';
import type { Citation } from '../../core/citation.ts';
import type { Command } from '../../core/command.ts';
import type { Corpus } from '../../core/corpus.ts';
import { nextLines, type Piece, piecesOf, quotePieces, visibleLine } from '../../core/plain-text.ts';
import { type Block, citationNumbers, type Line, type Reply } from '../../core/reply.ts';
import type { Words } from '../../core/words.ts';
import { type Box, type Chunk, layOut } from './layout.ts';
import type { Style } from './style.ts';

/** What a reply is shown with. */
export interface Page {
  readonly corpus: Corpus;
  readonly commands: readonly Command[];
  readonly words: Words;
  readonly style: Style;
  /** Columns; Infinity for no wrapping. */
  readonly width: number;
}

/** A reply being shown: the page, and the number of each article cited. */
interface Setting extends Page {
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * A reply as a terminal shows it, ending in a line break. Nothing in it but the page's own style steers the
 * terminal: all text goes through `visibleLine`.
 */
export function render(reply: Reply, page: Page): string {
  const setting = { ...page, numbers: citationNumbers(reply.blocks) };
  const shown = reply.blocks.map((block) => ({ kind: block.kind, text: renderBlock(block, setting) }));
  const actions = renderActions(reply, setting);
  const parts = [...shown, ...(actions ? [{ kind: 'actions', text: actions }] : [])];
  const apart = parts.map(({ kind, text }, index) => {
    const under = parts[index - 1]?.kind;
    const gap = under === undefined ? '' : under === 'heading' && kind !== 'heading' ? '\n' : '\n\n';
    return gap + text;
  });
  return `${apart.join('')}\n`;
}

/** A line of the bot's own, wrapped. */
export function renderText(text: string, { width }: Pick<Page, 'width'>): string {
  return `${layOut([own(visibleLine(text))], { width, first: '', others: '' })}\n`;
}

function renderBlock(block: Block, setting: Setting): string {
  const { style, words } = setting;
  switch (block.kind) {
    case 'heading':
      return set([own(visibleLine(block.text), style.heading)], setting);
    case 'text':
      return set(chunksOf(block.line, setting), setting);
    case 'note':
      return set([own(`${words.console.note}: `, style.warning), ...chunksOf(block.line, setting)], setting, {
        first: '',
        others: '  ',
      });
    case 'list':
      return block.items
        .map((item) => set(chunksOf(item, setting), setting, { first: '• ', others: '  ' }))
        .join('\n');
    case 'quote':
      return set(quoteChunks(block, setting), setting, { first: '  ', others: '  ' });
    case 'facts':
      return renderFacts(block, setting);
    case 'sources':
      return renderSources(block, setting);
  }
}

const own = (text: string, style: Chunk['style'] = (same) => same): Chunk => ({ text, style });

function set(chunks: readonly Chunk[], { width }: Page, box: Omit<Box, 'width'> = { first: '', others: '' }) {
  return layOut(chunks, { width, ...box });
}

function chunksOf(line: Line, setting: Setting): Chunk[] {
  return styled(
    piecesOf(line, (citations) => markOf(citations, setting)),
    setting,
  );
}

function quoteChunks(block: Extract<Block, { kind: 'quote' }>, setting: Setting): Chunk[] {
  return styled(
    quotePieces(block, (citations) => markOf(citations, setting)),
    setting,
  );
}

function styled(pieces: readonly Piece[], { style }: Setting): Chunk[] {
  return pieces.flatMap((piece) => chunkOf(piece, style));
}

function chunkOf(piece: Piece, style: Style): Chunk[] {
  switch (piece.role) {
    case 'own':
    case 'said':
      return [own(piece.text)];
    case 'turn':
      return [own('\n— ')];
    case 'strong':
      return [own(piece.text, style.strong)];
    case 'link':
      return [own(`${piece.text} `), { text: piece.address ?? '', style: style.faint, whole: true }];
    case 'citation': {
      const address = piece.citation?.link;
      const linked = (text: string) => style.faint(address ? style.link(text, address) : text);
      return [own(' '), { text: piece.text, style: linked, whole: true }];
    }
  }
}

/** `1 ¶6`: the source's number, and the paragraphs where the words stand, counted from 1. */
function markOf(citations: readonly Citation[], { corpus, numbers }: Setting): string {
  const paragraphs = citations.flatMap(({ span }) => {
    const sentence = corpus.sentenceAt(span);
    return sentence ? [`¶${sentence.paragraph + 1}`] : [];
  });
  const number = numbers.get(citations[0]?.article.id ?? '') ?? '?';
  return [number, [...new Set(paragraphs)].join(', ')].join(' ').trim();
}

/** Names in a column of their own where they leave room for the values. */
function renderFacts({ facts }: Extract<Block, { kind: 'facts' }>, setting: Setting): string {
  const names = facts.map(({ name }) => visibleLine(name));
  const column = Math.max(0, ...names.map((name) => stringWidth(name))) + 2;
  const narrow = column > Math.min(26, setting.width / 3);
  return facts
    .map(({ value }, index) => {
      const name = names[index] ?? '';
      const filling = narrow ? ': ' : ' '.repeat(column - stringWidth(name));
      const first = setting.style.strong(name) + filling;
      return set(chunksOf(value, setting), setting, { first, others: ' '.repeat(narrow ? 2 : column) });
    })
    .join('\n');
}

function renderSources(block: Extract<Block, { kind: 'sources' }>, setting: Setting): string {
  const items = block.items.map(({ article, description }, index) => {
    const number = `[${setting.numbers.get(article.id) ?? index + 1}] `;
    const others = ' '.repeat(number.length);
    const address = article.url ? `\n${visibleLine(article.url)}` : '';
    return set([own(visibleLine(description) + address)], setting, { first: number, others });
  });
  return [setting.style.heading(visibleLine(block.title)), ...items].join('\n');
}

/** The next steps as lines to type, each in a line of its own so that it can be copied. */
function renderActions(reply: Reply, setting: Setting): string {
  const steps = nextLines(reply, setting.commands);
  if (steps.length === 0) return '';
  const column = Math.max(...steps.map(({ line }) => stringWidth(line))) + 2;
  const lines = steps.map(({ line, label }) => {
    const gap = ' '.repeat(column - stringWidth(line));
    const shown = `  ${setting.style.strong(line)}`;
    const fits = column + 2 + stringWidth(label) <= setting.width;
    return shown + (fits ? gap : '\n      ') + setting.style.faint(label);
  });
  return [`${setting.words.console.next}:`, ...lines].join('\n');
}
