import type { Attribution } from './attribution.ts';
import type { Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import { lowerAt, type Reading } from './reading.ts';

/** How far before a quotation the noun for what it is stands, and how far from that noun its owner, in tokens. */
const claimReach = 20;
const ownerReach = 8;

/**
 * `rejected X’s claim that the pier “…”`: what is quoted is in a claim that somebody answers, so whose claim it is says
 * it; nobody when that is left out and the claim is rejected. Undefined where there is no such noun.
 */
export function claimOf(reading: Reading, cast: Cast, cue: Stretch, open: number): Attribution | undefined {
  const { grammar } = reading;
  const rejects = grammar.rejectingVerbs.has(lowerAt(reading, cue[0]));
  for (let i = open - 1; i > Math.max(cue[0], open - claimReach); i--) {
    if (!grammar.complementizers.has(lowerAt(reading, i))) continue;
    for (let noun = i - 1; noun > Math.max(cue[0], i - ownerReach); noun--) {
      if (!grammar.claims.has(lowerAt(reading, noun))) continue;
      const owner = ownerBefore(reading, cast, noun) ?? ownerBehind(reading, cast, noun, i);
      if (owner) return { cue: [noun, noun + 1], subject: owner };
      return rejects ? { cue: [noun, noun + 1], subject: [noun, noun] } : undefined;
    }
    return undefined;
  }
  return undefined;
}

/** `X’s claim`. */
function ownerBefore({ tokens }: Reading, cast: Cast, noun: number): Stretch | undefined {
  if (!/^['’]s$/.test(tokens[noun - 1]?.text ?? '')) return undefined;
  const mention = cast.mentions[cast.mentionOf[noun - 2] ?? -1];
  return mention && [mention.first, mention.last];
}

/** `accusations by X`, `la afirmación del ministro X`. */
function ownerBehind(reading: Reading, cast: Cast, noun: number, end: number): Stretch | undefined {
  const { grammar } = reading;
  if (
    !grammar.passiveLeads.has(lowerAt(reading, noun + 1)) &&
    !grammar.genitives.has(lowerAt(reading, noun + 1))
  )
    return undefined;
  for (let i = noun + 2; i < end; i++) {
    const mention = cast.mentions[cast.mentionOf[i] ?? -1];
    if (mention) return mention.last <= end ? [mention.first, mention.last] : undefined;
  }
  return undefined;
}
