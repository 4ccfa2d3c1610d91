import stringWidth from 'string-width';

/** Some text in one style. */
export interface Chunk {
  readonly text: string;
  readonly style: (text: string) => string;
  /** Never broken between lines, spaces or not. */
  readonly whole?: boolean;
}

export interface Box {
  /** Columns to fill; Infinity for no wrapping. */
  readonly width: number;
  /** What the first line begins with, and the other lines. */
  readonly first: string;
  readonly others: string;
}

/** What stands between two places where a line may break. */
interface Word {
  readonly chunks: Chunk[];
  readonly width: number;
  /** A line break comes before it. */
  readonly breaks: boolean;
}

/**
 * Chunks as lines of a width in terminal columns (a wide character takes two). Spaces fold into one, and a
 * line break in the text is kept; a word longer than a line is broken unless it is an address.
 */
export function layOut(chunks: readonly Chunk[], { width, first, others }: Box): string {
  const lines: string[] = [];
  let line = first;
  let room = width - stringWidth(first);
  let empty = true;
  const next = () => {
    lines.push(line);
    line = others;
    room = width - stringWidth(others);
    empty = true;
  };
  for (const word of wordsOf(chunks).flatMap((one) => fitting(one, width - stringWidth(others)))) {
    if (!empty && (word.breaks || word.width + 1 > room)) next();
    line += (empty ? '' : ' ') + word.chunks.map(({ text, style }) => style(text)).join('');
    room -= word.width + (empty ? 0 : 1);
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** The words of chunks; one that ends without a space goes on in the next chunk. */
function wordsOf(chunks: readonly Chunk[]): Word[] {
  const words: Chunk[][] = [[]];
  const breaks = new Set<number>();
  for (const chunk of chunks) {
    const parts = chunk.whole ? [chunk.text] : chunk.text.split(/(\s+)/u);
    for (const part of parts) {
      if (part === '') continue;
      if (chunk.whole || part.trim() !== '') words.at(-1)?.push({ ...chunk, text: part });
      else words.push([]);
      if (!chunk.whole && part.trim() === '' && part.includes('\n')) breaks.add(words.length - 1);
    }
  }
  return words.flatMap((word, index) =>
    word.length > 0 ? [{ chunks: word, width: widthOf(word), breaks: breaks.has(index) }] : [],
  );
}

function widthOf(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { text }) => sum + stringWidth(text), 0);
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A word in parts that fit in a line. */
function fitting(word: Word, width: number): Word[] {
  if (word.width <= width || word.chunks.some(({ text }) => text.includes('://'))) return [word];
  const parts: { chunks: Chunk[]; width: number; breaks: boolean }[] = [
    { chunks: [], width: 0, breaks: word.breaks },
  ];
  for (const chunk of word.chunks) {
    for (const { segment: text } of graphemes.segment(chunk.text)) {
      const wide = stringWidth(text);
      const last = parts.at(-1);
      if (last && (last.width + wide <= width || last.width === 0)) {
        last.chunks.push({ ...chunk, text });
        last.width += wide;
      } else parts.push({ chunks: [{ ...chunk, text }], width: wide, breaks: true });
    }
  }
  return parts;
}
