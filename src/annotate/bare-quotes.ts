import { hasVerb } from './noun-phrase.ts';
import type { Quotation } from './quotation-marks.ts';
import { type Reading, sentenceAround } from './reading.ts';

/** `—¿Cuándo?`: in a dialogue, whoever asks is the reporter. */
export function isQuestion({ tokens, article }: Reading, { open, start, end }: Quotation): boolean {
  return /^[—–―]$/.test(tokens[open]?.text ?? '') && article.text.slice(start, end).endsWith('?');
}

/** A paragraph's quotation not closed before, one in the same sentence, or one that stands alone right behind. */
export function goesOn(reading: Reading, last: Quotation, next: Quotation): boolean {
  if (next.continues) return true;
  const between = (reading.sentenceOf[next.open] ?? 0) - (reading.sentenceOf[last.close] ?? 0);
  if (between <= 0) return last.paragraph === next.paragraph;
  const alone = opensSentence(reading, next) && endsSentence(reading, next);
  return alone && between === 1 && next.paragraph - last.paragraph <= 1;
}

/** `“…,” a man can be heard shouting`, `“…?” was the question`: its sentence tells of it, with no cue that gives somebody away. */
export function isToldOf(reading: Reading, quotation: Quotation): boolean {
  return opensSentence(reading, quotation) && !endsSentence(reading, quotation);
}

/** `Another voice can be heard: “…”`: the sentence before the colon has a verb and, where none is dropped, a subject of its own. */
export function saysOther(reading: Reading, { open }: Quotation): boolean {
  return !reading.grammar.dropsSubjects && hasVerb(reading, sentenceAround(reading, open).first, open);
}

function opensSentence(reading: Reading, { open }: Quotation): boolean {
  return sentenceAround(reading, open).first === open;
}

/** Nothing but a stop follows the marks, or they are not closed. */
function endsSentence(reading: Reading, { close, paragraph }: Quotation): boolean {
  const last = sentenceAround(reading, Math.min(close, reading.tokens.length - 1));
  return last.paragraph !== paragraph || last.last <= close + 2;
}
