/** As many words in a row are compared at once; fewer are a phrase that anybody writes. */
const shingleWords = 5;

/** One shingle in sixteen is looked up, the same ones in every text: those whose last four bits are nought. */
const unsampled = 0b1111;

/** As much of the shorter text stands in the longer one, at least. */
const enough = 0.6;

/** The longer text has at most so many times the shingles of the shorter: a round-up is no copy of its parts. */
const longest = 3;

/** What more texts than this have in common, a site's footer, leads to the first of them only. */
const widest = 64;

/**
 * Which of many texts are copies of one another: the wire story that each publisher cuts and heads as it likes.
 * Two texts are copies when most of the shorter stands word for word in the longer and neither is much longer;
 * copies of copies are of the same group, so that the order of adding doesn't matter. Adding one costs in
 * proportion to its length, however many there are.
 */
export class NearDuplicates {
  readonly #texts = new Map<string, string>();
  /** By a sampled shingle: the texts that have it, oldest first. */
  readonly #holders = new Map<number, string[]>();
  /** By a text: the set of its group, which its members share. */
  readonly #groups = new Map<string, Set<string>>();

  /** Adds a text, in place of the one that had its id. */
  add(id: string, text: string): void {
    this.remove(id);
    const shingles = shinglesOf(text);
    const sample = sampleOf(shingles);
    let group = new Set([id]);
    // Whatever is of the group already needs no comparing: a story may have a thousand copies.
    for (const other of this.#candidates(sample))
      if (!group.has(other) && this.#isCopy(other, shingles)) group = this.#merge(group, other);
    this.#groups.set(id, group);
    this.#texts.set(id, text);
    for (const shingle of sample) {
      const holders = this.#holders.get(shingle);
      if (holders) holders.push(id);
      else this.#holders.set(shingle, [id]);
    }
  }

  remove(id: string): void {
    const group = this.#groups.get(id);
    if (!group) return;
    const others = [...group].flatMap((member) => {
      const text = this.#forget(member);
      return text === undefined || member === id ? [] : [[member, text] as const];
    });
    // What held them together may have been the one that goes.
    for (const [member, text] of others) this.add(member, text);
  }

  /** The ids of all texts that are copies of one another with this one, itself included: one set for all of them. */
  groupOf(id: string): ReadonlySet<string> {
    return this.#groups.get(id) ?? new Set([id]);
  }

  #merge(group: Set<string>, other: string): Set<string> {
    const others = this.#groups.get(other) ?? new Set([other]);
    const [small, large] = group.size < others.size ? [group, others] : [others, group];
    for (const member of small) {
      large.add(member);
      this.#groups.set(member, large);
    }
    return large;
  }

  #forget(id: string): string | undefined {
    const text = this.#texts.get(id);
    for (const shingle of sampleOf(shinglesOf(text ?? ''))) {
      const left = this.#holders.get(shingle)?.filter((holder) => holder !== id) ?? [];
      if (left.length > 0) this.#holders.set(shingle, left);
      else this.#holders.delete(shingle);
    }
    this.#texts.delete(id);
    this.#groups.delete(id);
    return text;
  }

  /** Texts that share enough of a sample to be looked at whole. */
  #candidates(sample: ReadonlySet<number>): string[] {
    const shared = new Map<string, number>();
    for (const shingle of sample)
      for (const holder of this.#holders.get(shingle)?.slice(0, widest) ?? [])
        shared.set(holder, (shared.get(holder) ?? 0) + 1);
    // Of a copy that is three times as long, a third of what is shared can be all that there is.
    const fewest = Math.max(1, Math.floor((sample.size * enough) / longest / 2));
    return [...shared].flatMap(([holder, count]) => (count >= fewest ? holder : []));
  }

  #isCopy(other: string, shingles: Uint32Array): boolean {
    const [own, others] = [new Set(shingles), new Set(shinglesOf(this.#texts.get(other) ?? ''))];
    const [short, long] = others.size < own.size ? [others, own] : [own, others];
    if (short.size === 0 || long.size > longest * short.size) return false;
    let shared = 0;
    for (const shingle of short) if (long.has(shingle)) shared += 1;
    return shared >= enough * short.size;
  }
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const seed = 0x811c9dc5;
const mix = (hash: number, value: number) => Math.imul(hash ^ value, 0x01000193);

/**
 * Every five words in a row of a text, as numbers; a shorter text is one shingle of all its words. Case and what
 * stands between words make no difference.
 */
function shinglesOf(text: string): Uint32Array {
  const words = wordHashes(text);
  const count = words.length === 0 ? 0 : Math.max(words.length - shingleWords, 0) + 1;
  const shingles = new Uint32Array(count);
  for (let start = 0; start < count; start++) {
    let hash = seed;
    for (let index = start; index < start + shingleWords; index++) hash = mix(hash, words[index] ?? 0);
    // The low bits of a product are not well mixed, and the sample goes by them.
    shingles[start] = mix(hash ^ (hash >>> 15), hash >>> 7);
  }
  return shingles;
}

/** A number for each word. By hand: the words themselves are not needed, and this runs on all that is stored. */
function wordHashes(text: string): number[] {
  const lower = text.toLowerCase();
  const words: number[] = [];
  let hash = seed;
  for (let index = 0; index <= lower.length; index++) {
    const code = index < lower.length ? lower.charCodeAt(index) : 0;
    if (isOfWord(code)) hash = mix(hash, code);
    else if (hash !== seed) {
      words.push(hash);
      hash = seed;
    }
  }
  return words;
}

/** Letters and digits, near enough: ASCII's, and whatever is beyond Latin-1's and Unicode's general punctuation. */
function isOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0xfeff && code !== 0x3000;
}

/** The shingles that are looked up, and the smallest, so that every text has one. Integers only: it runs on all words. */
function sampleOf(shingles: Uint32Array): Set<number> {
  const sample = new Set<number>();
  let smallest = 0xffffffff;
  for (const shingle of shingles) {
    if ((shingle & unsampled) === 0) sample.add(shingle);
    if (shingle < smallest) smallest = shingle;
  }
  return shingles.length > 0 ? sample.add(smallest) : sample;
}
