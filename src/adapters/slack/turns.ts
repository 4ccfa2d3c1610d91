/**
 * Lets work go on one piece at a time, and whatever came meanwhile be acknowledged between two pieces: an answer
 * takes milliseconds, and nobody's command waits behind a row of them.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];

  /** Resolves when it is this piece's turn; the piece then ends with the first thing it waits for. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === 1) setImmediate(() => this.#go());
    });
  }

  #go(): void {
    this.#waiting[0]?.();
    // What the turn was for runs before the next callback of the event loop.
    setImmediate(() => {
      this.#waiting.shift();
      if (this.#waiting.length > 0) this.#go();
    });
  }
}
