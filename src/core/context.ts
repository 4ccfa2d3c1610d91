import type { Sentence } from './annotation.ts';
import type { Span } from './citation.ts';
import type { Corpus } from './corpus.ts';
import { type Candidate, neighbours } from './jury.ts';

/** How far off, in sentences, the naming of a speaker is still worth showing. */
const reach = 6;

/**
 * The sentences a reader needs beside one to know whom or what it means, in text order: the one before, when it
 * opens with a word that leans on it (`he`, `this`, `also`); and the one that names the speaker, when a pronoun
 * stands beside the quotation.
 */
export function contextOf(candidate: Candidate, corpus: Corpus): Span[] {
  const { entry, sentence, reading } = candidate;
  const { sentences } = entry.annotations;
  const needed = new Set<Sentence>();
  const [before] = neighbours(entry, sentence);
  if (before && reading.leans) needed.add(before);
  for (const { speaker, cue } of reading.facts.quotes) {
    const naming = speaker && cue && corpus.sentenceAt(speaker.span);
    if (!naming || naming === sentence) continue;
    if (Math.abs(sentences.indexOf(naming) - sentences.indexOf(sentence)) <= reach) needed.add(naming);
  }
  return [...needed].map((other) => other.span).sort((a, b) => a.start - b.start);
}
