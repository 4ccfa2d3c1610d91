import { z } from 'zod';
import { publicationDateSchema } from '../core/article.ts';
import { attempt, type Found, Refusal, type Refused, type Where } from './found.ts';

/** What isn't said, and what isn't text, says nothing; numbers stand for their digits. */
const said = z
  .union([z.string(), z.number()])
  .transform((value) => (String(value).trim() === '' ? null : String(value)))
  .nullable()
  .catch(null)
  .default(null);

const schema = z.object({
  id: said,
  title: said,
  url: said,
  publisher: said,
  author: said,
  /** A date as text, or as this program writes it. */
  published: publicationDateSchema.or(said),
  retrieved: said,
  language: said,
  lang: said,
  text: z.string(),
});

/**
 * Reads article records, one as JSON, a list of them, or one a line: whatever the content is. A text is taken
 * as it is given. Keys that mean nothing here are left alone. What is wrong in one record says nothing about
 * the others.
 */
export function readJson(content: string, where: Where): (Found | Refused)[] {
  const whole = parseJson(content);
  if (whole === undefined) {
    const lines = readJsonLines(content, where);
    return lines.some((line) => 'text' in line) ? lines : [{ where, reason: { kind: 'bad-json' } }];
  }
  if (!Array.isArray(whole)) return [attempt(() => readRecord(whole, where))];
  if (whole.length === 0) return [{ where, reason: { kind: 'no-records' } }];
  return whole.map((value, index) => attempt(() => readRecord(value, { ...where, record: index + 1 })));
}

/** Reads article records, one a line; empty lines are passed over. */
export function readJsonLines(content: string, where: Where): (Found | Refused)[] {
  const lines = content.split('\n').map((text, index) => ({ text, where: { ...where, line: index + 1 } }));
  const filled = lines.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) return [{ where, reason: { kind: 'no-records' } }];
  return filled.map((line) =>
    attempt(() => {
      const value = parseJson(line.text);
      if (value === undefined) throw new Refusal(line.where, { kind: 'bad-json' });
      return readRecord(value, line.where);
    }),
  );
}

function readRecord(value: unknown, where: Where): Found {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    throw new Refusal(where, { kind: isRecord ? 'no-text' : 'not-a-record' });
  }
  const { published, language, lang, text, ...fields } = parsed.data;
  // Databases keep no half characters and no NUL.
  if (text.includes('\0')) throw new Refusal(where, { kind: 'binary' });
  const date = typeof published === 'object' ? published : null;
  return {
    where,
    ...fields,
    topic: null,
    published: date?.date ?? (typeof published === 'string' ? published : null),
    basis: date?.basis ?? 'stated',
    precision: date?.precision ?? null,
    language: language ?? lang,
    text: text.toWellFormed(),
  };
}

/** Undefined when it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
