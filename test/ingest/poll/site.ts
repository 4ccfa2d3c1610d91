import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a path answers: a body, or more. */
export type Answer =
  | string
  | Uint8Array
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
      /** Milliseconds before it is answered. */
      readonly delay?: number;
    };

/** A site of this machine whose pages a test sets as it likes; what isn't set is not found. */
export interface Site {
  readonly root: string;
  readonly pages: Map<string, Answer>;
  /** What it was asked for, with the headers it was asked with. */
  readonly asked: { readonly path: string; readonly headers: Readonly<Record<string, unknown>> }[];
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const pages = new Map<string, Answer>();
  const asked: Site['asked'] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, headers: request.headers });
    const given = pages.get(path) ?? { status: 404 };
    const answer = typeof given === 'string' || given instanceof Uint8Array ? { body: given } : given;
    const { status = 200, headers = {}, body = '', delay = 0 } = answer;
    if (delay > 0) await sleep(delay);
    const isKnown = headers.etag !== undefined && request.headers['if-none-match'] === headers.etag;
    response.writeHead(isKnown ? 304 : status, headers).end(isKnown ? '' : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    root: `http://127.0.0.1:${port}`,
    pages,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** This machine's first address, where the site is. */
export const isHere = (address: string) => address === '127.0.0.1';

export interface FeedItemText {
  readonly title: string;
  readonly link?: string;
  readonly guid?: string;
  readonly date?: string;
  readonly text?: string;
  /** Only the beginning of its page. */
  readonly summary?: string;
}

/** A feed of RSS that lists some items. */
export function rss(items: readonly FeedItemText[], head = ''): string {
  const item = ({ title, link, guid, date, text, summary }: FeedItemText) =>
    [
      '<item>',
      `<title>${title}</title>`,
      link ? `<link>${link}</link>` : '',
      guid ? `<guid isPermaLink="false">${guid}</guid>` : '',
      date ? `<pubDate>${date}</pubDate>` : '',
      summary ? `<description>${summary}</description>` : '',
      text ? `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>` : '',
      '</item>',
    ].join('');
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Courier</title><link>/</link><description>News</description>${head}${items.map(item).join('\n')}</channel></rss>`;
}

/** A page with an article of some paragraphs. */
export function pageOf(title: string, paragraphs: readonly string[], head = ''): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${body}</article></body></html>`;
}
