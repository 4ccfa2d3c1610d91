import { isUtf8 } from 'node:buffer';

/** As far into a page or feed as its encoding may be said (https://html.spec.whatwg.org/#determining-the-character-encoding). */
const declarationReach = 2048;

/** Encodings of one byte a character: bytes that happen to be UTF-8 as well are UTF-8, whatever is said. */
const singleByte = /^(?:windows-125\d|iso-8859-\d+|macintosh|koi8-[ru]|ibm866)/;

/**
 * The text of a page or feed, decoded by its byte order mark, else by what the `Content-Type` says, else by what
 * stands at its beginning (`<?xml encoding="…"?>`, `<meta charset>`), else as UTF-8 or, where it is none,
 * Windows-1252, which browsers take too. Servers often say Latin-1 of what is UTF-8: then the bytes decide.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const marked = encodingByMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const isSound = isUtf8(bytes);
  const declared = [labelIn(contentType ?? ''), declarationIn(bytes)].flatMap((label) => known(label) ?? []);
  const chosen = declared.find((encoding) => (isSound ? !singleByte.test(encoding) : encoding !== 'utf-8'));
  return new TextDecoder(chosen ?? (isSound ? 'utf-8' : 'windows-1252')).decode(bytes);
}

function encodingByMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function labelIn(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
}

function declarationIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationReach));
  // What is so declared can't be UTF-16: the declaration itself could be read.
  const label = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/i.exec(start)?.[1] ?? metaIn(start);
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function metaIn(start: string): string | undefined {
  return /<meta\s[^>]*?charset\s*=\s*["']?([^\s"';/>]+)/i.exec(start)?.[1];
}

/** The name of the encoding that a label stands for; undefined for one that nobody knows. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
