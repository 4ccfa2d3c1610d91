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
export function quoted(words: string): string {
  return /["“”]/.test(words) ? `‘${words}’` : `“${words}”`;
}

/** A piece of a line as it is shown: words of a source, words of the bot, or the mark of a citation. */
export interface Piece {
  readonly role: 'said' | 'own' | 'strong' | 'citation';
  readonly text: string;
  /** What a mark stands for, the first citation when it stands for several of one article. */
  readonly citation?: Citation;
}

/**
 * A line in pieces, its citations marked: at its end where all are of one article, else after each run, so that
 * whose words are whose is plain. `mark` names citations of one article: `1 ¶6`.
 */
export function piecesOf(line: Line, mark: (citations: readonly Citation[]) => string): Piece[] {
  const cited = line.flatMap((run) => ('said' in run ? [run.said] : []));
  const marked = (citations: readonly Citation[]): Piece[] => {
    const [citation] = citations;
    return citation ? [{ role: 'citation', text: `[${mark(citations)}]`, citation }] : [];
  };
  const oneArticle = new Set(cited.map((citation) => citation.article.id)).size === 1;
  const pieces = line.flatMap((run) => [
    pieceOf(run),
    ...('said' in run && !oneArticle ? marked([run.said]) : []),
  ]);
  return oneArticle ? [...pieces, ...marked(cited)] : pieces;
}

function pieceOf(run: Run): Piece {
  if ('said' in run) return { role: 'said', text: quoted(visible(run.said.span.text)) };
  return { role: run.strong ? 'strong' : 'own', text: visible(run.text) };
}

/** Somebody's words and whose they are, as one line. */
export function quoteLine(block: Extract<Block, { kind: 'quote' }>, between: string): Line {
  return [{ said: block.words }, ...(block.by.length > 0 ? [{ text: between }, ...block.by] : [])];
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
  const say = (line: Line) => {
    const pieces = piecesOf(line, ([citation]) => String(numbers.get(citation?.article.id ?? '')));
    return pieces.map((piece) => (piece.role === 'citation' ? ` ${piece.text}` : piece.text)).join('');
  };
  const blocks = reply.blocks.map((block) => plainBlock(block, say, words, numbers));
  const next = nextLines(reply, commands).map(({ line, label }) => `- ${line} (${label})`);
  if (next.length > 0) blocks.push([`${words.console.next}:`, ...next].join('\n'));
  return blocks.filter((block) => block !== '').join('\n\n');
}

function plainBlock(
  block: Block,
  say: (line: Line) => string,
  words: Words,
  numbers: ReadonlyMap<string, number>,
): string {
  switch (block.kind) {
    case 'heading':
      return visible(block.text);
    case 'text':
      return say(block.line);
    case 'note':
      return `${words.console.note}: ${say(block.line)}`;
    case 'list':
      return block.items.map((item) => `- ${say(item)}`).join('\n');
    case 'quote':
      return say(quoteLine(block, ' — '));
    case 'facts':
      return block.facts.map(({ name, value }) => `${visible(name)}: ${say(value)}`).join('\n');
    case 'sources':
      return [block.title, ...numbered(block, numbers)].join('\n');
  }
}

function numbered(
  block: Extract<Block, { kind: 'sources' }>,
  numbers: ReadonlyMap<string, number>,
): string[] {
  return block.items.map(({ article, description }, index) => {
    const number = numbers.get(article.id) ?? index + 1;
    return `[${number}] ${[description, article.url ?? ''].map(visible).filter(Boolean).join(' ')}`;
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
      ? [{ line: visible(writeLine(command, options, reply.language)), label: visible(label) }]
      : [];
  });
}
