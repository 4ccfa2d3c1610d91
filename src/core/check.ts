import type { Citation } from './citation.ts';
import { spanOf } from './citation.ts';
import type { Corpus, Entry } from './corpus.ts';
import type { Candidate } from './jury.ts';
import { languageOf } from './question.ts';
import { type Searched, searchedIn } from './searched.ts';
import { type Selection, select } from './selection.ts';
import { fold, placedWords, type Word } from './text.ts';

/** Word for word in a source; much of it in a sentence of a source; neither. */
export type Verdict = 'said' | 'similar' | 'not-found';

/** A sentence of a text, and what the sources have of it. */
export interface CheckedSentence {
  readonly text: string;
  readonly verdict: Verdict;
  /** Where it is said, or the most similar sentence; none when it was not found. */
  readonly citations: readonly Citation[];
  /** Words of a similar sentence that the source lacks, as typed. */
  readonly missing: readonly string[];
  /** One of the two says that something is not so, and the other doesn't. */
  readonly denies: boolean;
}

export interface Check {
  readonly sentences: Selection<CheckedSentence>;
  readonly searched: Searched;
}

/** More sentences than this are counted, not checked. */
const most = 40;
/** Fewer words than this are found anywhere and prove nothing. */
const fewest = 3;
/** Sources that are named for the same words, the newest first. */
const mostSources = 3;
/** Sentences looked at for each one checked. */
const tried = 12;
/** A sentence is similar when it has this share of the meaning words, and two of them. */
const similarShare = 0.6;
/** From this strength on a word counts as said: a synonym does, a word of the same family doesn't. */
const certain = 0.6;

/** Holds each sentence of a text against the sources. Says what they say, not what is true. */
export function checkText(text: string, corpus: Corpus): Check {
  const { shown, total } = select(sentencesOf(text, corpus), most);
  const checked = shown.map((sentence) => checkSentence(sentence, corpus));
  return { sentences: { shown: checked, total }, searched: searchedIn(corpus.entries(), corpus) };
}

/** The sentences of a message: lines first, then their ends, a full stop after an abbreviation aside. */
function sentencesOf(text: string, { languages }: Corpus): string[] {
  const code = languageOf(text, languages);
  const segmenter = new Intl.Segmenter(code, { granularity: 'sentence' });
  const found: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    let open = '';
    for (const { segment } of segmenter.segment(line.replace(/^[\s>*•–-]+/u, ''))) {
      open += segment;
      if (endsInAbbreviation(open, languages[code].abbreviations)) continue;
      found.push(open.trim());
      open = '';
    }
    found.push(open.trim());
  }
  return found.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function endsInAbbreviation(text: string, abbreviations: ReadonlySet<string>): boolean {
  const last = /([\p{L}.]+)\.\s*$/u.exec(text)?.[1];
  return last !== undefined && (abbreviations.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last));
}

function checkSentence(text: string, corpus: Corpus): CheckedSentence {
  const candidates = corpus.search(text, {}, tried).slice(0, tried);
  const none = { text, missing: [], denies: false };
  const said = saidIn(text, [...new Set(candidates.map(({ entry }) => entry))], corpus);
  if (said.length > 0) return { ...none, verdict: 'said', citations: said };
  const best = candidates.toSorted((a, b) => shareOf(b) - shareOf(a))[0];
  if (!best || !isSimilar(best)) return { ...none, verdict: 'not-found', citations: [] };
  return {
    text,
    verdict: 'similar',
    citations: [corpus.cite(best.sentence.span)],
    missing: meaningful(best).flatMap(({ words, strength }) => (strength < certain ? [words] : [])),
    denies: best.question.negated !== denies(best),
  };
}

/** The places where articles have the very words of a sentence, punctuation, case and accents aside. */
function saidIn(text: string, entries: readonly Entry[], corpus: Corpus): Citation[] {
  const wanted = wordsIn(text);
  if (wanted.length < fewest) return [];
  return entries
    .flatMap(({ article }) => {
      const span = placeOf(wanted, article);
      return span ? [corpus.cite(span)] : [];
    })
    .slice(0, mostSources);
}

const wordsIn = (text: string) => placedWords(text).map((word) => fold(word.text));

const read = new WeakMap<
  Entry['article'],
  { readonly words: readonly Word[]; readonly folded: readonly string[] }
>();

/** An article's words, read once. */
function readWords(article: Entry['article']) {
  const known = read.get(article);
  if (known) return known;
  const words = placedWords(article.text);
  const own = { words, folded: words.map((word) => fold(word.text)) };
  read.set(article, own);
  return own;
}

function placeOf(wanted: readonly string[], article: Entry['article']) {
  const { words, folded } = readWords(article);
  const at = folded.findIndex((_, index) => wanted.every((word, i) => folded[index + i] === word));
  const [first, last] = [words[at], words[at + wanted.length - 1]];
  return first && last ? spanOf(article, first.start, last.end) : null;
}

/** The words that a sentence is about, and how well the candidate says each. */
function meaningful({ question, matches }: Candidate): { words: string; strength: number }[] {
  return question.units.flatMap((unit, i) =>
    unit.kind === 'frame' ? [] : [{ words: unit.words, strength: matches[i]?.strength ?? 0 }],
  );
}

function shareOf(candidate: Candidate): number {
  const units = meaningful(candidate);
  return units.filter(({ strength }) => strength >= certain).length / Math.max(1, units.length);
}

function isSimilar(candidate: Candidate): boolean {
  const matched = meaningful(candidate).filter(({ strength }) => strength >= certain).length;
  return matched >= 2 && shareOf(candidate) >= similarShare;
}

function denies({ sentence, lexicon }: Candidate): boolean {
  const { negations } = lexicon.language.questions;
  return wordsIn(sentence.span.text).some((word) => negations.has(word));
}
