import type { Party } from '../core/person.ts';
import { fold } from '../core/text.ts';
import type { Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import { lowerAt, type Reading, spanOfTokens } from './reading.ts';

/** The first country, organisation or person after `to`, `with` or a verb of help. */
export function beneficiaryIn(
  reading: Reading,
  cast: Cast,
  actor: Party,
  [first, last]: Stretch,
): Party | null {
  const { tokens, grammar } = reading;
  for (let i = first; i < last; i++) {
    if (!grammar.commitments.beneficiaryLeads.has(lowerAt(reading, i))) continue;
    const mention = cast.mentions[cast.mentionOf[i + 1] ?? -1];
    if (mention && mention.last <= last) {
      return {
        name: cast.people[mention.person]?.name ?? '',
        kind: 'person',
        span: spanOfTokens(reading, mention.first, mention.last),
      };
    }
    const at = grammar.determiners.has(lowerAt(reading, i + 1)) ? i + 2 : i + 1;
    const country = tokens[at]?.capital ? grammar.governments.get(fold(tokens[at]?.text ?? '')) : undefined;
    if (country && country !== actor.name)
      return { name: country, kind: 'organisation', span: spanOfTokens(reading, at, at + 1) };
  }
  return null;
}
