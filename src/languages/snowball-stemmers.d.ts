/** The part of snowball-stemmers we use; the package brings no types. */
declare module 'snowball-stemmers' {
  export type Stemmer = { stem(word: string): string };
  /** Throws for an algorithm it doesn't have. */
  export function newStemmer(algorithm: 'english' | 'spanish'): Stemmer;
}
