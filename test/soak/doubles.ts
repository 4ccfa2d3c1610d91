import type { Article } from '../../src/core/article.ts';

/**
 * Counts articles that were stored beside one that they are. What is posted again at another address, by another
 * name and in words that nobody has read before is another article, as far as anybody can tell; it is grouped with
 * the one that it resembles. So what is stored has to be looked at as often as something is published.
 */
export class Doubles {
  /** Articles that should not have been stored. */
  count = 0;
  readonly #ids = new Set<string>();
  /** The addresses and texts of each publisher that were ever stored. */
  readonly #stored = new Set<string>();

  look(articles: readonly Article[]): void {
    // What is new is compared with what was there before, too, as that may have been edited since.
    const fresh = articles.filter(({ id }) => !this.#ids.has(id));
    for (const article of fresh) {
      const marks = marksOf(article);
      if (marks.some((mark) => this.#stored.has(mark))) this.count += 1;
      for (const mark of marks) this.#stored.add(mark);
      this.#ids.add(article.id);
    }
    for (const mark of articles.flatMap(marksOf)) this.#stored.add(mark);
  }
}

function marksOf({ publisher, url, sha256 }: Article): string[] {
  return [...(url === null ? [] : [`${publisher} at ${url}`]), `${publisher} says ${sha256}`];
}
