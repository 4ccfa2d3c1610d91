import type { Citation } from './citation.ts';
import type { Command } from './command.ts';
import { writeLine } from './command-line.ts';
import { type Block, citationNumbers, type Line, type Reply, type Run } from './reply.ts';
import type { Words } from './words.ts';

/**
 * What a display would obey instead of showing: the characters that turn the direction of writing, have no
 * width, or stand for another language's tags; a joiner may stay where it holds an emoji together.
 */
const invisible =
  /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D/gu;

/** Text that shows what it says: invisible characters left out, control characters shown as � (lines and tabs stay). */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\v\f]/g, ' ')
    .replace(invisible, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '\uFFFD');
}

/**
 * The words of a source, marked as such: “…”, or ‘…’ where they have double quotation marks in them.
 */
function quoted(words: string): string {
  return /["“”]/.test(words) ? `‘${words}’` : `“${words}”`;
}

/** As `visible`, in one line: a line break in an article can't begin a line of the bot's. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\s+/gu, ' ');
}

/**
 * A piece of a line as it is shown: words of a source, words of the bot, words that lead somewhere, the mark of a
 * citation, or the turn from somebody's words to whose they are.
 */
export interface Piece {
  readonly role: 'said' | 'own' | 'strong' | 'link' | 'citation' | 'turn';
  readonly text: string;
  /** Of a link. */
  readonly address?: string;
  /** What a mark stands for, the first citation when it stands for several of one article. */
  readonly citation?: Citation;
  /** All that it stands for. */
  readonly citations?: readonly Citation[];
}

/** Names citations of one article: `1 ¶6`. */
export type Mark = (citations: readonly Citation[]) => string;

/**
 * A line in pieces, its citations marked: at its end where all are of one article, else after each run, so that
 * whose words are whose is plain.
 */
export function piecesOf(line: Line, mark: Mark): Piece[] {
  const cited = line.flatMap((run) => ('said' in run ? [run.said] : []));
  const marked = (citations: readonly Citation[]): Piece[] => {
    const [citation] = citations;
    return citation ? [{ role: 'citation', text: `[${mark(citations)}]`, citation, citations }] : [];
  };
  const oneArticle = new Set(cited.map((citation) => citation.article.id)).size === 1;
  const pieces = line.flatMap((run) => [
    pieceOf(run),
    ...('said' in run && !oneArticle ? marked([run.said]) : []),
  ]);
  return oneArticle ? [...pieces, ...marked(cited)] : pieces;
}

function pieceOf(run: Run): Piece {
  if ('said' in run) return { role: 'said', text: quoted(visibleLine(run.said.span.text)) };
  if (run.link !== undefined) return { role: 'link', text: visibleLine(run.text), address: run.link };
  return { role: run.strong ? 'strong' : 'own', text: visibleLine(run.text) };
}

/** The pieces of somebody's words and of whose they are, with a turn between them. */
export function quotePieces(block: Extract<Block, { kind: 'quote' }>, mark: Mark): Piece[] {
  const pieces = piecesOf([{ said: block.words }, ...block.by], mark);
  if (block.by.length === 0) return pieces;
  const words = pieces[1]?.role === 'citation' ? 2 : 1;
  return [...pieces.slice(0, words), { role: 'turn', text: ' — ' }, ...pieces.slice(words)];
}

/** What plain words need beside the reply: the bot's own words, and the commands for the lines that actions are. */
export interface PlainTextParts {
  readonly words: Words;
  readonly commands: readonly Command[];
}

/**
 * A reply in plain words, for a screen reader, a notification or a program: the words of a source in quotation
 * marks, then its number in brackets; the sources with number, description and address; what can be asked next as
 * lines to type. Blocks are apart by a blank line.
 */
export function plainText(reply: Reply, { words, commands }: PlainTextParts): string {
  const numbers = citationNumbers(reply.blocks);
  const mark: Mark = ([citation]) => String(numbers.get(citation?.article.id ?? ''));
  const blocks = reply.blocks.map((block) => plainBlock(block, mark, words, numbers));
  const next = nextLines(reply, commands).map(({ line, label }) => `- ${line} (${label})`);
  if (next.length > 0) blocks.push([`${words.console.next}:`, ...next].join('\n'));
  return blocks.filter((block) => block !== '').join('\n\n');
}

function plainBlock(block: Block, mark: Mark, words: Words, numbers: ReadonlyMap<string, number>): string {
  const say = (line: Line) => joined(piecesOf(line, mark));
  switch (block.kind) {
    case 'heading':
      return visibleLine(block.text);
    case 'text':
      return say(block.line);
    case 'note':
      return `${words.console.note}: ${say(block.line)}`;
    case 'list':
      return block.items.map((item) => `- ${say(item)}`).join('\n');
    case 'quote':
      return joined(quotePieces(block, mark));
    case 'facts':
      return block.facts.map(({ name, value }) => `${visibleLine(name)}: ${say(value)}`).join('\n');
    case 'sources':
      return [visibleLine(block.title), ...numbered(block, numbers)].join('\n');
  }
}

function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ role, text, address }) => {
      if (role === 'link') return `${text} ${address}`;
      return role === 'citation' ? ` ${text}` : text;
    })
    .join('');
}

function numbered(
  block: Extract<Block, { kind: 'sources' }>,
  numbers: ReadonlyMap<string, number>,
): string[] {
  return block.items.map(({ article, description }, index) => {
    const number = numbers.get(article.id) ?? index + 1;
    return `[${number}] ${[description, article.url ?? ''].map(visibleLine).filter(Boolean).join(' ')}`;
  });
}

/** What a reply offers to go on with, as lines to type; an action whose command is gone is no offer. */
export function nextLines(
  reply: Reply,
  commands: readonly Command[],
): { readonly line: string; readonly label: string }[] {
  return reply.actions.flatMap(({ command: name, options, label }) => {
    const command = commands.find(({ names }) => names.en === name);
    return command
      ? [{ line: visibleLine(writeLine(command, options, reply.language)), label: visibleLine(label) }]
      : [];
  });
}
