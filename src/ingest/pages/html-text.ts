import { parseHTML } from 'linkedom';
import { cleanText } from '../clean-text.ts';

/** As much of the DOM as is read here: the browser's types are no part of this program's. */
interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}
export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  readonly parentElement: HtmlElement | null;
  closest(selector: string): HtmlElement | null;
  remove(): void;
}
export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement;
}

/** Elements that end a line of text where they begin and where they end, in capitals as the DOM names them. */
const blocks = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FOOTER FORM
   H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(
    /\s+/,
  ),
);
const cells = new Set(['TD', 'TH']);
/** Elements whose content is no text, or a picture's. */
const unread = new Set(
  `AUDIO BUTTON CANVAS EMBED FIGCAPTION FIGURE HEAD IFRAME INPUT MATH NOSCRIPT OBJECT PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE
   TEXTAREA VIDEO`.split(/\s+/),
);

/** A whole page, parsed. Scripts don't run, and nothing is loaded. */
export function parsePage(html: string): HtmlDocument {
  return parseHTML(html).document;
}

/** The text of a piece of HTML: see `textOf`. */
export function htmlText(fragment: string): string {
  return textOf(parsePage(`<!doctype html><html><body>${fragment}</body></html>`).body);
}

/**
 * The text of an element as its reader sees it: paragraphs with an empty line between, spaces as one, cleaned of
 * what is not seen.
 */
export function textOf(element: HtmlNode): string {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const text = cleanText(open)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text !== '') paragraphs.push(...text.split(/\n{2,}/));
    open = '';
  };
  // By hand, as a page may be nested deeper than calls can be.
  const work: (HtmlNode | 'close')[] = [element];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (node === 'close') close();
    else if (node.nodeType === 3) open += (node.textContent ?? '').replace(/\s+/g, ' ');
    else if (node.nodeType === 1 || node.nodeType === 11) {
      const name = node.nodeName.toUpperCase();
      if (unread.has(name)) continue;
      if (name === 'BR') open += '\n';
      if (cells.has(name)) open += ' ';
      if (blocks.has(name)) {
        close();
        work.push('close');
      }
      work.push(...[...node.childNodes].reverse());
    }
  }
  close();
  return paragraphs.join('\n\n');
}
