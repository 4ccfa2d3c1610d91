import type { Article } from '../../src/core/article.ts';
import type { Store } from '../../src/core/store.ts';
import type { Story } from './newsroom.ts';
import type { Paper } from './press.ts';

/** What is stored of what was published. */
export interface Findings {
  readonly stories: number;
  /** Edited and posted again between two looks, so that each of its wordings is stored as an article: see `Doubles`. */
  readonly reworded: number;
  /** Of the topic, and not stored. This and all that follows should be nothing. */
  readonly lost: number;
  /** Stored as they were before they were edited, though their feed shows that they were. */
  readonly stale: number;
  /** Stored with other words than were published, or fewer. */
  readonly garbled: number;
  /** Stored, and none of the topic's. */
  readonly unwanted: number;
  readonly damaged: number;
  /** Feeds whose state is not what it should be. */
  readonly misjudged: number;
}

/** Compares what is stored with what was published. */
export async function judge(store: Store, papers: readonly Paper[]): Promise<Findings> {
  const { sound, damaged } = await store.articles();
  const findings = { stories: 0, reworded: 0, lost: 0, stale: 0, garbled: 0, unwanted: 0 };
  for (const paper of papers.filter(({ status }) => status === 'ok')) {
    const own = sound.filter(({ publisher }) => publisher === paper.newsroom.name);
    for (const story of new Set(paper.newsroom.listings.map((listing) => listing.story))) {
      const stored = own.filter(({ text }) => text.includes(`${story.mark}, edition`));
      if (!story.isFitting) {
        findings.unwanted += stored.length;
        continue;
      }
      findings.stories += 1;
      findings.reworded += Number(stored.length > 1);
      findings.lost += Number(stored.length === 0);
      findings.stale += Number(paper.showsEdits && stored.some((one) => !isLast(one, story)));
      findings.garbled += Number(stored.some((one) => !isWhole(one, story)));
    }
  }
  const states = new Map((await store.feeds()).sound.map(({ feed, state }) => [feed.id, state.status]));
  const misjudged = papers.filter(({ newsroom, status }) => states.get(newsroom.name) !== status).length;
  return { ...findings, damaged: damaged.length, misjudged };
}

const isLast = ({ text }: Article, { paragraphs }: Story) => text.includes(paragraphs[0] ?? '');

/** Editions differ in the first paragraph only. */
const isWhole = ({ text }: Article, { paragraphs }: Story) =>
  paragraphs.slice(1).every((paragraph) => text.includes(paragraph));
