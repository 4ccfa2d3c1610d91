import { z } from 'zod';
import { readLooseDate } from '../loose-date.ts';
import type { HtmlDocument, HtmlElement } from './html-text.ts';

/** What a page says of itself beside its text, each null when it says nothing. */
export interface PageFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** In ISO 8601; `derived` when only the page's address has it. */
  readonly published: { readonly date: string; readonly basis: 'stated' | 'derived' } | null;
  readonly language: string | null;
  /** The address that the page says is its own. */
  readonly canonical: string | null;
  /** Addresses of the feeds that it points to. */
  readonly feeds: readonly string[];
  /** It says that it is an article, not a front page or a list. */
  readonly isArticle: boolean;
}

const name = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && 'name' in value ? value.name : value),
  z.string(),
);
const names = z
  .union([name.transform((one) => [one]), z.array(name.nullable().catch(null))])
  .transform((all) => all.flatMap((one) => one ?? []))
  .catch([]);
const said = z.string().nullable().catch(null).default(null);

/** What is read of an article's JSON-LD (https://schema.org/Article). */
const linkedArticle = z.object({
  '@type': z.union([z.string().transform((type) => [type]), z.array(z.string())]).catch([]),
  headline: said,
  datePublished: said,
  inLanguage: said,
  author: names.default([]),
  publisher: names.default([]),
});
type LinkedArticle = z.infer<typeof linkedArticle>;

/** Reads what a page says of itself in JSON-LD, meta elements and `time`, in that order of trust. */
export function pageFacts(document: HtmlDocument, address: string): PageFacts {
  const linked = linkedArticleIn(document);
  const meta = metaOf(document);
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? address;
  const resolve = (link: string | null | undefined) =>
    resolved(link, URL.parse(base, address)?.href ?? address);
  const publisher = [meta('og:site_name'), linked?.publisher[0], meta('application-name')].find(
    (named) => named && !/^https?:|^www\./.test(named),
  );
  const published = stated(document, linked, meta) ?? derived(address);
  return {
    title: titleOf(document, linked, meta, publisher),
    publisher: publisher ?? null,
    author: authorOf(document, linked, meta),
    published,
    language: linked?.inLanguage ?? document.documentElement?.getAttribute('lang') ?? meta('og:locale'),
    canonical: resolve(
      document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    ),
    feeds: [...document.querySelectorAll('link[rel~="alternate"][href]')]
      .filter((link) => /\b(?:rss|atom|rdf|feed)\b/i.test(link.getAttribute('type') ?? ''))
      .flatMap((link) => resolve(link.getAttribute('href')) ?? []),
    isArticle: linked !== null || meta('og:type') === 'article' || meta('article:published_time') !== null,
  };
}

type Meta = (...names: readonly string[]) => string | null;

/** What meta elements say under the first of some names that they say anything under. */
function metaOf(document: HtmlDocument): Meta {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = oneLine(element.getAttribute('content') ?? '');
    const key = ['property', 'name', 'itemprop', 'http-equiv']
      .flatMap((at) => element.getAttribute(at) ?? '')
      .find(Boolean);
    if (key && content !== '' && !found.has(key.toLowerCase())) found.set(key.toLowerCase(), content);
  }
  return (...keys) => keys.map((key) => found.get(key)).find((value) => value !== undefined) ?? null;
}

function linkedArticleIn(document: HtmlDocument): LinkedArticle | null {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(thingsIn);
  const articles = things.flatMap((thing) => linkedArticle.safeParse(thing).data ?? []);
  return (
    articles.find((thing) => thing['@type'].some((type) => /Article$|Posting$|^Report$/.test(type))) ?? null
  );
}

/** All that stands at the top of a script or in a `@graph`; nothing of one that is no JSON. */
function thingsIn(script: HtmlElement): unknown[] {
  try {
    const parsed: unknown = JSON.parse(script.textContent ?? '');
    const top = Array.isArray(parsed) ? parsed : [parsed];
    return top.flatMap((thing) => (Array.isArray(thing?.['@graph']) ? thing['@graph'] : [thing]));
  } catch {
    return [];
  }
}

function titleOf(
  document: HtmlDocument,
  linked: LinkedArticle | null,
  meta: Meta,
  publisher: string | null | undefined,
): string | null {
  const heading = document.querySelector('article h1, h1')?.textContent;
  const said =
    meta('og:title', 'twitter:title') ??
    linked?.headline ??
    heading ??
    document.querySelector('title')?.textContent;
  const title = oneLine(said ?? '');
  if (title === '') return null;
  // ‘A ship sank | The Example’: sites put their name behind every title.
  const [, bare, site] = /^(.+?)\s+[|–—-]\s+([^|–—]+)$/.exec(title) ?? [];
  return bare && site && publisher && site.toLowerCase() === publisher.toLowerCase() ? bare : title;
}

function authorOf(document: HtmlDocument, linked: LinkedArticle | null, meta: Meta): string | null {
  const listed = linked?.author.map(oneLine).filter((name) => name !== '') ?? [];
  const said =
    listed.join(', ') ||
    (meta('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author') ?? '');
  const shown =
    said || oneLine(document.querySelector('[rel="author"], [itemprop="author"]')?.textContent ?? '');
  const name = shown.replace(/^(?:by|por)\s+/i, '');
  return name === '' || /^https?:|@/.test(name) || name.length > 200 ? null : name;
}

const dateNames = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'og:published_time',
];

function stated(document: HtmlDocument, linked: LinkedArticle | null, meta: Meta): PageFacts['published'] {
  const elements = document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime], time[datetime]',
  );
  const shown = [...elements].flatMap((element) => [
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
  ]);
  for (const words of [linked?.datePublished, ...dateNames.map((key) => meta(key)), ...shown]) {
    const date = words && readLooseDate(words);
    if (date) return { date, basis: 'stated' };
  }
  return null;
}

/** `/2024/01/11/`, `/2024-01-11-`, `/2024/01/`: the address of many a site has the date in it. */
function derived(address: string): PageFacts['published'] {
  const path = URL.parse(address)?.pathname ?? '';
  const [, year, month, day] = /\/(20\d{2})[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/_-])/.exec(path) ?? [];
  if (!year || !month) return null;
  const date = readLooseDate([year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-'));
  return date ? { date, basis: 'derived' } : null;
}

function resolved(link: string | null | undefined, base: string): string | null {
  const url = link ? URL.parse(link, base) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
