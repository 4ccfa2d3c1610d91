import { randomNumbers } from '../bench/made-articles.ts';

/** Something that was written, as it reads now. */
export interface Story {
  /** In its text, and in no other's. */
  readonly mark: string;
  /** Who speaks in it, and in no other. */
  readonly speaker: string;
  /** Whether it is about the topic; if not, it isn't wanted. */
  readonly isFitting: boolean;
  readonly title: string;
  paragraphs: readonly string[];
}

/** A story as a feed lists it: reposted, it is listed once more under another name and address. */
export interface Listing {
  readonly guid: string;
  /** The path of its page. */
  readonly path: string;
  readonly story: Story;
  date: Date;
}

/** The word that makes a story one of the topic. */
export const term = 'Osmund';

const mostListed = 150;
const syllables = 'ba den fi gol hu kra lem mi nor pel qui ros sta tu ver wil'.split(' ');

/** Writes what a feed lists: new stories, and old ones edited, dated anew and reposted. The same name does the same. */
export class Newsroom {
  readonly name: string;
  /** The newest last. */
  readonly listings: Listing[] = [];
  readonly #random: () => number;
  readonly #number: number;
  #written = 0;
  #edits = 0;

  /** `number`: its own among all. */
  constructor(name: string, number: number) {
    this.name = name;
    this.#number = number;
    this.#random = randomNumbers(number + 1);
    for (let story = 0; story < 8; story++) this.#write();
  }

  /** A little happens. */
  happen(): void {
    const kind = this.#random();
    const listing = this.listings[Math.floor(this.#random() * this.listings.length)];
    if (kind < 0.6 || !listing) this.#write();
    else if (kind < 0.8) this.#edit(listing.story);
    else if (kind < 0.9) listing.date = new Date(listing.date.getTime() + 600_000);
    else this.#repost(listing);
  }

  #write(): void {
    if (this.listings.length >= mostListed) return;
    const number = this.#written++;
    const mark = `dispatch ${this.name}-${number}`;
    // One in eight is none of the topic's.
    const isFitting = number % 8 !== 5;
    const speaker = `Ada ${this.#surname(number)}`;
    const where = isFitting ? term : 'the capital';
    const story = {
      mark,
      speaker,
      isFitting,
      title: `Pier ${number} of ${where} & its “crane”`,
      paragraphs: paragraphsOf(mark, speaker, where, 1),
    };
    this.#list(story, `${number}`);
  }

  #edit(story: Story): void {
    const where = story.isFitting ? term : 'the capital';
    story.paragraphs = paragraphsOf(story.mark, story.speaker, where, 2 + this.#edits++);
  }

  #repost({ story }: Listing): void {
    if (this.listings.length < mostListed) this.#list(story, `${this.listings.length}-again`);
  }

  #list(story: Story, slug: string): void {
    const minutes = this.listings.length;
    this.listings.push({
      guid: `${this.name}:${slug}`,
      path: `/news/${slug}.html`,
      story,
      date: new Date(Math.floor(Date.now() / 1000) * 1000 - 86_400_000 + minutes * 60_000),
    });
  }

  #surname(number: number): string {
    const parts: string[] = [];
    for (let rest = (this.#number + 1) * 4_096 + number; rest > 0; rest = Math.floor(rest / syllables.length))
      parts.push(syllables[rest % syllables.length] ?? '');
    const name = parts.join('');
    return name.charAt(0).toUpperCase() + name.slice(1);
  }
}

/** Long enough to be a whole article, with what feeds and pages have to escape. */
function paragraphsOf(mark: string, speaker: string, where: string, edition: number): string[] {
  return [
    `This is ${mark}, edition ${edition}, from the harbour of ${where}.`,
    `${speaker}, the harbour master of ${where}, said on Monday: “No ship of ${mark} will enter & leave at < 3 knots.”`,
    `Fishermen’s boats waited outside the mole, where the señal "A > B" was shown. ${'The crane at the long pier stood still, and nobody knew for how long it would. '.repeat(10).trim()}`,
    `${'Ferries to the islands went on as before, once the wind had turned, the office said. '.repeat(8).trim()}`,
  ];
}
