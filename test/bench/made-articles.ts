import { createHash } from 'node:crypto';
import type { Article } from '../../src/core/article.ts';

/**
 * Articles of some 600 words made up for measuring size and time: function words as often as in prose, other
 * words by Zipf's law over an open vocabulary, names, numbers, quotations and dates. The same count gives the same
 * articles.
 */
export function madeArticles(count: number): Article[] {
  const random = randomNumbers(7);
  const names = Array.from({ length: 400 }, () => `${capital(word(random()))} ${capital(word(random()))}`);
  return Array.from({ length: count }, (_, index) => articleOf(index, random, names));
}

type Random = () => number;

const functionWords =
  `the of and to in a that was for on with as by at from it he his were which an are had has have
  be not but their they or this after who been will would one two new also more said its`.split(/\s+/);
const syllables =
  `ba ce di fo gu la me ni po ru sa te vi zo ca de fi go mu ra se ti lo pu na re mi co ta ver son tal
  mon der lin gar pel cor ten`.split(/\s+/);
const vocabulary = 150_000;
const wordsWanted = 600;

function articleOf(index: number, random: Random, names: readonly string[]): Article {
  const cast = Array.from({ length: 6 }, () => pick(names, random));
  const paragraphs: string[] = [];
  for (let words = 0; words < wordsWanted; ) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 2) }, () => sentence(random, cast));
    paragraphs.push(sentences.join(' '));
    words += sentences.join(' ').split(' ').length;
  }
  const text = paragraphs.join('\n\n');
  const day = new Date(Date.UTC(2024, 0, 1 + (index % 700))).toISOString().slice(0, 10);
  return {
    id: `made-${index}`,
    topic: 'bench',
    title: capital(`${word(random())} ${word(random())} ${word(random())}`),
    url: `https://example.org/${index}`,
    publisher: `Paper ${index % 25}`,
    author: null,
    published: { date: day, precision: 'day', basis: 'stated' },
    retrieved: '2026-01-01T00:00:00Z',
    language: 'en',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

/** Half of the words carry no meaning, as in prose. */
function sentence(random: Random, cast: readonly string[]): string {
  const length = 14 + Math.floor(random() * 16);
  const words = Array.from({ length }, () =>
    random() < 0.48 ? pick(functionWords, random) : contentWord(random, cast),
  );
  const said = capital(words.join(' '));
  return random() < 0.15 ? `“${said},” said ${pick(cast, random)}.` : `${said}.`;
}

function contentWord(random: Random, cast: readonly string[]): string {
  const kind = random();
  if (kind < 0.04) return pick(cast, random);
  if (kind < 0.08) return `${Math.floor(random() * 900) + 2} ${word(random())}s`;
  if (kind < 0.09) return 'on Tuesday';
  return word(random());
}

/** The word of a rank that is drawn by Zipf's law. */
function word(drawn: number): string {
  let rank = Math.floor(vocabulary ** drawn) + 17;
  let made = '';
  for (; rank > 0; rank = Math.floor(rank / syllables.length)) made += syllables[rank % syllables.length];
  return made.length > 3 ? made : `${made}ren`;
}

function pick<T>(list: readonly T[], random: Random): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function randomNumbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
