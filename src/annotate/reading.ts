import type { Article } from '../core/article.ts';
import { type Span, spanOf } from '../core/citation.ts';
import type { Grammar } from './grammar.ts';
import { type Quotation, quotations } from './quotation-marks.ts';
import { sentenceRanges, type TokenRange } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** An article as the annotators read it: tokens, sentences and quotations, by index. */
export interface Reading {
  readonly article: Article;
  readonly grammar: Grammar;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly quotations: readonly Quotation[];
  /** For each token, the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** For each token, the index of the quotation around it, or -1. */
  readonly quotationOf: Int32Array;
}

export function read(article: Article, grammar: Grammar): Reading {
  const tokens = tokenise(article.text, grammar);
  const sentences = sentenceRanges(article.text, tokens, grammar);
  const quoted = quotations(article.text, tokens, sentences);
  const sentenceOf = new Int32Array(tokens.length);
  for (const [index, range] of sentences.entries()) sentenceOf.fill(index, range.first, range.last);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, quotation] of quoted.entries())
    quotationOf.fill(index, quotation.open, quotation.close + 1);
  return { article, grammar, tokens, sentences, quotations: quoted, sentenceOf, quotationOf };
}

/** The span of the tokens from `first` up to, not including, `last`. */
export function spanOfTokens(reading: Reading, first: number, last: number): Span {
  const start = reading.tokens[first]?.start ?? 0;
  return spanOf(reading.article, start, Math.max(start, reading.tokens[last - 1]?.end ?? start));
}

/** A token's word in small letters; empty outside the text. */
export function lowerAt({ tokens }: Reading, index: number): string {
  return tokens[index]?.lower ?? '';
}

/** The sentence around a token. */
export function sentenceAround(reading: Reading, token: number): TokenRange {
  const range = reading.sentences[reading.sentenceOf[token] ?? 0];
  if (!range) throw new RangeError(`no sentence around token ${token}`);
  return range;
}

/** A noun for what a person does, also as a part of a hyphenated one: `president-elect`, `co-founder`. */
export function isRoleNoun({ roleNouns }: Grammar, lower: string): boolean {
  return (
    roleNouns.has(lower) || (lower.includes('-') && lower.split('-').some((part) => roleNouns.has(part)))
  );
}

/** A rank or form of address, also as the end of a hyphenated one: `Vice-Adm.`. */
export function isHonorific({ honorifics }: Grammar, lower: string): boolean {
  return honorifics.has(lower) || honorifics.has(lower.slice(lower.lastIndexOf('-') + 1));
}

/** A future in one word: `enviará`. */
export function isFutureForm(reading: Reading, index: number): boolean {
  return opensAsVerb(reading, index, reading.grammar.commitments.futureForm);
}

/** What says that something is to come: `will`, `enviará`; told, `would`, `enviaría`. */
export function isFuture(reading: Reading, index: number): boolean {
  const { future, reportedFuture, reportedFutureForm } = reading.grammar.commitments;
  const word = lowerAt(reading, index);
  return (
    future.has(word) ||
    reportedFuture.has(word) ||
    isFutureForm(reading, index) ||
    isVerbForm(reading, index, reportedFutureForm)
  );
}

/** A verb by its ending, unless the word before shows a noun. */
export function isVerbForm(reading: Reading, index: number, form: RegExp | null): boolean {
  return opensAsVerb(reading, index, form) && !reading.grammar.determiners.has(lowerAt(reading, index - 1));
}

/** A verb by its ending, written large only where a sentence opens. */
function opensAsVerb(reading: Reading, index: number, form: RegExp | null): boolean {
  const token = reading.tokens[index];
  if (token?.kind !== 'word' || form?.test(token.lower) !== true) return false;
  const opens = sentenceAround(reading, index).first === index || opensQuotation(reading, index);
  return !token.capital || opens;
}

function opensQuotation(reading: Reading, index: number): boolean {
  return reading.quotations[reading.quotationOf[index] ?? -1]?.open === index - 1;
}
