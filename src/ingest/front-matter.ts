import { parse } from 'yaml';
import { z } from 'zod';
import { type Found, type Reason, Refusal, type Where } from './found.ts';
import { withoutFinalLineBreak } from './text-file.ts';

/** Nothing said: an empty value, or YAML's own words for it. */
const said = z
  .string()
  .transform((value) => (['', '~', 'null'].includes(value.trim()) ? null : value))
  .nullable()
  .default(null);

const schema = z.object({
  id: said,
  topic: said,
  title: said,
  url: said,
  publisher: said,
  author: said,
  published: said,
  basis: z.enum(['stated', 'derived']).default('stated'),
  precision: z.enum(['year', 'month', 'day', 'minute']).nullable().default(null),
  retrieved: said,
  language: said,
});

/**
 * Reads an article file: YAML between two lines of `---`, then the text. One empty line after the front
 * matter is not text, nor is the one line break that ends the file; everything between is, to the letter.
 * A file without front matter is text from its first character on. Keys that mean nothing here are left
 * alone. Throws a `Refusal`.
 */
export function readFrontMatter(content: string, where: Where): Found {
  const block = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(content);
  if (!block && /^---[ \t]*\r?\n[\w-]+:/.test(content))
    throw new Refusal(where, { kind: 'bad-front-matter', detail: 'no line --- ends it' });
  const rest = block ? content.slice(block[0].length).replace(/^\r?\n/, '') : content;
  const fields = schema.safeParse(parseYaml(block?.[1] ?? '', where), { reportInput: true });
  if (!fields.success) throw new Refusal(where, reasonFor(fields.error.issues[0]));
  return { where, ...fields.data, text: withoutFinalLineBreak(rest) };
}

function reasonFor({ path, input }: Partial<z.core.$ZodIssue> = {}): Reason {
  const [field] = path ?? [];
  if (field === undefined) return { kind: 'bad-front-matter', detail: '' };
  const value = typeof input === 'string' ? input : JSON.stringify(input);
  return { kind: 'bad-field', field: String(field), value: String(value).replace(/\s+/g, ' ').slice(0, 60) };
}

/** Every scalar as the words that stand there: `published: 2024` is no number. */
function parseYaml(source: string, where: Where): unknown {
  try {
    return parse(source, { schema: 'failsafe', logLevel: 'error' }) || {};
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new Refusal(where, { kind: 'bad-front-matter', detail: detail.replace(/:$/, '') });
  }
}
