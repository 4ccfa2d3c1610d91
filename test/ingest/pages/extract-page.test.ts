import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/ingest/pages/extract-page.ts';
import { htmlText } from '../../../src/ingest/pages/html-text.ts';

const address = 'https://courier.example/news/mayors-plan';
const paragraphs = [
  'The mayor wants to rebuild the bridge by 2028, she said on Monday, and the council is to vote on it before the summer.',
  '“We will not wait for the capital,” she added. About 40 workers have been hired for the harbour, most of them from Tarn.',
  'Her deputy gave no date. The old bridge, which was built in 1904 and burnt twice, has been closed since the storm of January.',
];
const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

/** A page as sites make them: an article among much that is none. */
function pageOf(head: string, content = body): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Mayor’s plan</h1><div class="social-share">Share this</div>
${content}
<p><a href="/other">Read also: the ferry runs again</a></p>
<figure><img src="a.jpg" alt="The bridge"><figcaption>The old bridge in spring, seen from the pier</figcaption></figure>
</article></main>
<aside><h2>Most read</h2><p>Ten ships that never came home, and what became of their crews, told by those who waited.</p></aside>
<footer><p>© The Osmund Courier. All rights reserved. Imprint. Contact. Advertise with us, in print and online.</p></footer>
<script>document.write('no')</script></body></html>`;
}

const page = (head: string, at = address) => extractPage(pageOf(head), at);

test('the text of an article is its paragraphs, and nothing that stands around it', () => {
  expect(page('').text.split('\n\n')).toEqual(paragraphs);
});

test('a selector says where the text is; one that finds nothing, or is none, is as good as no selector', () => {
  const html = pageOf('', `<div class="story">${body}</div><div>${body.replaceAll('mayor', 'judge')}</div>`);
  const textAt = (selector: string) => extractPage(html, address, selector).text;
  expect(textAt('.story').split('\n\n')).toEqual(paragraphs);
  expect(textAt('.story').length).toBeLessThan(textAt('.gone').length);
  expect(textAt('.gone')).toBe(textAt(':::'));
});

describe('a page says of itself', () => {
  const linked = (article: object) =>
    `<script type="application/ld+json">${JSON.stringify(article)}</script>`;

  test('all that JSON-LD has, in a graph too', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Courier' },
        {
          '@type': ['NewsArticle'],
          headline: 'Mayor’s plan for the bridge',
          datePublished: '2026-03-02T09:00:00-05:00',
          inLanguage: 'en',
          author: [{ '@type': 'Person', name: 'Ana Ríos' }, { name: 'Luis Peña' }],
          publisher: { '@type': 'Organization', name: 'The Osmund Courier' },
        },
      ],
    };
    expect(page(linked(graph))).toMatchObject({
      title: 'Mayor’s plan for the bridge',
      publisher: 'The Osmund Courier',
      author: 'Ana Ríos, Luis Peña',
      published: { date: '2026-03-02T14:00:00Z', basis: 'stated' },
      language: 'en',
      isArticle: true,
    });
  });

  test('what OpenGraph has, the site’s name taken off the title', () => {
    const head = `<meta property="og:title" content="Mayor&#8217;s plan | The Osmund Courier">
      <meta property="og:site_name" content="The Osmund Courier"><meta property="og:type" content="article">
      <meta property="article:published_time" content="2026-03-02T09:00:00Z"><meta name="author" content="By Ana Ríos">`;
    expect(page(head)).toMatchObject({
      title: 'Mayor’s plan',
      publisher: 'The Osmund Courier',
      author: 'Ana Ríos',
      published: { date: '2026-03-02T09:00:00Z', basis: 'stated' },
      isArticle: true,
    });
  });

  test('its own address and its feeds, relative ones too', () => {
    const head = `<link rel="canonical" href="/news/plan"><link rel="alternate" type="application/rss+xml" href="/feed">
      <link rel="alternate" hreflang="es" href="/es"><link rel="alternate" type="application/atom+xml" href="https://a.example/atom">`;
    expect(page(head)).toMatchObject({
      canonical: 'https://courier.example/news/plan',
      feeds: ['https://courier.example/feed', 'https://a.example/atom'],
      isArticle: false,
    });
  });

  test('a date in a time element; else its address has one, which is derived; else none', () => {
    const timed = pageOf('', `<time datetime="2026-03-02T09:00:00Z">today</time>${body}`);
    expect(extractPage(timed, address).published).toEqual({ date: '2026-03-02T09:00:00Z', basis: 'stated' });
    expect(page('', 'https://courier.example/2026/03/02/plan').published).toEqual({
      date: '2026-03-02',
      basis: 'derived',
    });
    expect(page('', 'https://courier.example/2026/3/plan').published).toEqual({
      date: '2026-03',
      basis: 'derived',
    });
    expect(page('').published).toBeNull();
  });

  test('nothing where what it says is broken', () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
      <script type="application/ld+json">null</script><script type="application/ld+json">[{"@type": "Article", "author": 7, "datePublished": "soon"}]</script>
      <link rel="canonical" href="javascript:alert(1)"><meta name="author" content="https://courier.example/ana">
      <meta property="og:site_name" content="https://courier.example">`;
    expect(page(head)).toMatchObject({
      title: 'Mayor’s plan',
      publisher: null,
      author: null,
      published: null,
      canonical: null,
    });
  });
});

describe('HTML as text', () => {
  test.each([
    ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['One<br>two<br><br>three', 'One\ntwo\n\nthree'],
    ['<p>  Spread \n over   lines&nbsp;and \t tabs </p>', 'Spread over lines and tabs'],
    ['<b>in</b><i>line</i> <span>stays</span>', 'inline stays'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
    ['&amp;amp; &lt;b&gt; &#8217;', '&amp; <b> ’'],
    ['a<script>b</script><style>c</style><noscript>d</noscript><!-- e -->', 'a'],
    ['zero\u200Bwidth \u202Eturned \u0007bell', 'zerowidth turned bell'],
    ['<div><div><p>deep</p></div></div>', 'deep'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });
});
