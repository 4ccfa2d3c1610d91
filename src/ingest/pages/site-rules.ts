/** Where an article's text stands on a site's pages. */
interface SiteRule {
  /** The site and all beneath it: `example.org` is `www.example.org` too. */
  readonly host: string;
  /** CSS selector of the text's element. Where it finds nothing, the text is looked for as on any other site. */
  readonly text: string;
  /** CSS selector of what stands within it and is no text of the article's. */
  readonly without?: string;
}

/** The sites that need telling; every other one is read as it is. */
const siteRules: readonly SiteRule[] = [
  { host: 'primicias.ec', text: '.c-detail__body, .entry-content', without: '.c-detail__tags, .c-related' },
  {
    host: 'eluniverso.com',
    text: '.article-body, [itemprop="articleBody"]',
    without: '.related, .inline-related',
  },
  { host: 'elcomercio.com', text: '.entry-content, [itemprop="articleBody"]' },
  { host: 'expreso.ec', text: '.content-modules, [itemprop="articleBody"]' },
  {
    host: 'insightcrime.org',
    text: '.entry-content',
    without: '.wp-block-newspack-blocks-homepage-articles, .sharedaddy',
  },
  { host: 'reliefweb.int', text: '.rw-article__content, .rw-report__content' },
  { host: 'usembassy.gov', text: '.entry-content' },
  { host: 'state.gov', text: '.entry-content' },
];

/** What no page's text has, by what pages call it; left out before the text is looked for. */
export const neverText = [
  'aside',
  'nav',
  'dialog',
  '[role="navigation"]',
  '[role="complementary"]',
  '[hidden]',
  '[aria-hidden="true"]',
  '.sharedaddy',
  '.jp-relatedposts',
  '.related-posts',
  '.related-articles',
  '.read-more',
  '.newsletter-signup',
  '.social-share',
  '.share-buttons',
  '.advertisement',
  '.screen-reader-text',
  '.visually-hidden',
  '.sr-only',
].join(', ');

/** The rule for an address; undefined where there is none. */
export function siteRuleFor(address: string): SiteRule | undefined {
  const host = URL.parse(address)?.hostname ?? '';
  return siteRules.find((rule) => host === rule.host || host.endsWith(`.${rule.host}`));
}
