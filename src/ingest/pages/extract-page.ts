import { Readability } from '@mozilla/readability';
import { fold } from '../../core/text.ts';
import { cleanText } from '../clean-text.ts';
import { type HtmlDocument, type HtmlElement, parsePage, textOf } from './html-text.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { neverText, siteRuleFor } from './site-rules.ts';

/** A web page as an article: what it says of itself, and its text in paragraphs, empty where it has none. */
export interface Page extends PageFacts {
  readonly text: string;
}

/** A shorter text is a notice, not an article. */
const shortest = 200;

/**
 * Reads a page that was found at an address. Its text is what the selector finds, the publisher's own before the
 * site table's; else what looks most like an article's. Throws a `RangeError` for a page nested deeper than
 * anything that is meant to be read.
 */
export function extractPage(html: string, address: string, selector: string | null = null): Page {
  const document = parsePage(html);
  const facts = pageFacts(document, address);
  const rule = siteRuleFor(address);
  for (const element of [
    ...document.querySelectorAll(rule?.without ? `${neverText}, ${rule.without}` : neverText),
  ])
    element.remove();
  const selected = [selector, rule?.text].flatMap((at) => (at ? selectedText(document, at) : []));
  const text = selected.find((found) => found.length >= shortest) ?? likelyText(document);
  const [title, publisher, author] = [facts.title, facts.publisher, facts.author].map(
    (line) => line && cleanText(line),
  );
  return {
    ...facts,
    title: title ?? null,
    publisher: publisher ?? null,
    author: author ?? null,
    text: withoutTitle(text, title),
  };
}

/** A page's heading is its article's title, and not the beginning of its text. */
function withoutTitle(text: string, title: string | null | undefined): string {
  const [first, ...rest] = text.split('\n\n');
  return title && first && rest.length > 0 && isSame(first, title) ? rest.join('\n\n') : text;
}

function isSame(a: string, b: string): boolean {
  return fold(a).replace(/\W+/g, ' ').trim() === fold(b).replace(/\W+/g, ' ').trim();
}

/** The text of all that a selector finds, but what stands within another of its finds. */
function selectedText(document: HtmlDocument, selector: string): string[] {
  try {
    const found = [...document.querySelectorAll(selector)];
    const outer = found.filter((element) => !element.parentElement?.closest(selector));
    return [outer.map(articleText).filter(Boolean).join('\n\n')];
  } catch {
    // A selector of a person's may be none.
    return [];
  }
}

function likelyText(document: HtmlDocument): string {
  const read = new Readability<HtmlElement>(document, {
    charThreshold: shortest,
    serializer: (element) => element,
  }).parse();
  return read?.content ? articleText(read.content) : '';
}

/** The text of an article's element without lines that are only links elsewhere. */
function articleText(element: HtmlElement): string {
  for (const line of [...element.querySelectorAll('p, li, div, h2, h3, h4, h5, h6')])
    if (!line.querySelector('p, div, ul, ol') && isOnlyLinks(line)) line.remove();
  return textOf(element);
}

function isOnlyLinks(line: HtmlElement): boolean {
  const lengthOf = ({ textContent }: HtmlElement) => (textContent ?? '').trim().length;
  const linked = [...line.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  return linked > 0 && linked >= 0.9 * lengthOf(line);
}
