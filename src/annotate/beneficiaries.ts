import type { Party } from '../core/person.ts';
import { fold } from '../core/text.ts';
import { phraseEnd, type Stretch } from './noun-phrase.ts';
import { agentIn, type Scene } from './parties.ts';
import type { Cast } from './people.ts';
import { isRoleNoun, lowerAt, type Reading, spanOfTokens } from './reading.ts';
import type { Token } from './tokens.ts';

/**
 * Whoever gains by an action: the first country, body, group or person after `to`, `with` or a verb of help; else
 * the people whose good it is for (`the safety of all citizens`). Who is pursued gains nothing.
 */
export function beneficiaryIn(scene: Scene, actor: Party, [first, last]: Stretch): Party | null {
  const { reading } = scene;
  const { grammar } = reading;
  const { commitments, genitives } = grammar;
  let going = commitments.going.test(lowerAt(reading, first));
  if (commitments.pursuing.test(lowerAt(reading, first))) return null;
  for (let i = first; i < last; i++) {
    const lead = lowerAt(reading, i);
    if (!commitments.beneficiaryLeads.has(lead)) continue;
    const leans = grammar.prepositions.has(lead) || grammar.contractions.has(lead);
    // `viajará para apoyar a la Policía`: behind a verb of help it is no longer told where.
    if (going && leans) continue;
    going = false;
    const party = gainerAt(scene, i + 1, last);
    if (party && party.name !== actor.name) return party;
  }
  for (let i = first; i < last; i++) {
    // `vaccinate 400 children`, `the safety of all citizens`.
    if (i !== first && !genitives.has(lowerAt(reading, i))) continue;
    const stretch = phraseAt(reading, i + 1, last);
    if (stretch && headsOf(reading, stretch).some(({ lower }) => commitments.peoples.has(lower)))
      return partyIn(scene, stretch);
  }
  return null;
}

function gainerAt(scene: Scene, index: number, last: number): Party | undefined {
  const { reading, cast } = scene;
  const named = personFrom(reading, cast, index, last);
  if (named || (cast.mentionOf[index] ?? -1) >= 0) return named;
  const stretch = phraseAt(reading, index, last);
  if (!stretch || !gains(reading, stretch, stretch[0] > index)) return undefined;
  // `the president of Peru, Juan Vera`: the name behind the comma.
  const behind = lowerAt(reading, stretch[1]) === ',' ? stretch[1] + 1 : stretch[1];
  return personFrom(reading, cast, behind, last) ?? partyIn(scene, stretch);
}

/** The person whose name begins at a token and ends before `last`. */
function personFrom(reading: Reading, cast: Cast, index: number, last: number): Party | undefined {
  const mention = cast.mentions[cast.mentionOf[index] ?? -1];
  if (!mention || mention.last > last) return undefined;
  const name = cast.people[mention.person]?.name ?? '';
  return { name, kind: 'person', span: spanOfTokens(reading, mention.first, mention.last) };
}

function partyIn(scene: Scene, stretch: Stretch): Party {
  const span = spanOfTokens(scene.reading, ...stretch);
  return agentIn(scene, stretch) ?? { name: span.text, kind: 'organisation', span };
}

/** How long the phrase of whoever gains may be, in tokens. */
const longestPhrase = 8;

/** A noun phrase behind its articles, with its genitives: `people of Ecuador`; not `police in Quito`, `army to`. */
function phraseAt(reading: Reading, index: number, last: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  let first = index;
  while (grammar.determiners.has(lowerAt(reading, first))) first++;
  // `to assist Ecuador`: a verb of help leads on to its own phrase.
  if (grammar.commitments.beneficiaryLeads.has(lowerAt(reading, first))) return undefined;
  let end = Math.min(last, first + longestPhrase, phraseEnd(reading, first));
  for (let i = first; i < end; i++) {
    // `help Ecuador improve`: a country's name is a phrase of its own.
    const word = fold(lowerAt(reading, i));
    const country = tokens[i]?.capital && fold(grammar.governments.get(word) ?? '') === word;
    const whole = country ? tokens[i + 1]?.capital !== true : grammar.commitments.peoples.has(word);
    if (i > first && leaves(reading, i)) end = i;
    else if (whole && !grammar.headFirst && !grammar.genitives.has(lowerAt(reading, i + 1))) end = i + 1;
  }
  return end > first ? [first, end] : undefined;
}

/** `the police in`, `Ecuadorians’`, `offer the president more`: what follows is no part of the phrase. */
function leaves(reading: Reading, index: number): boolean {
  const { functionWords, determiners, genitives, contractions, commitments } = reading.grammar;
  const word = lowerAt(reading, index);
  if (/^['’]s?$/.test(word) || commitments.infinitiveForm?.test(word)) return true;
  const joins = genitives.has(word) || contractions.has(word);
  const after = genitives.has(lowerAt(reading, index - 1)) && determiners.has(word);
  return functionWords.has(word) && !joins && !after;
}

/** The head of the phrase is a country, a body, or people: `Haiti`, `affected families`, `las Fuerzas Armadas`. */
function gains(reading: Reading, stretch: Stretch, definite: boolean): boolean {
  const { grammar } = reading;
  return headsOf(reading, stretch).some(({ lower, capital }) => {
    const word = fold(lower);
    // A capital city is only where it goes: `a delegation to Lima`.
    const country = capital && grammar.governments.has(word) && !grammar.capitals.has(word);
    const acts = grammar.agentNouns.has(lower) || grammar.commitments.actors.has(lower);
    // `brought to justice`: a role without an article is no person.
    const serves = definite && isRoleNoun(grammar, lower);
    return country || acts || serves || grammar.commitments.peoples.has(lower);
  });
}

/** The word before the first preposition; where heads stand first, any before it. */
function headsOf({ tokens, grammar }: Reading, [first, last]: Stretch): readonly Token[] {
  let end = first;
  while (end < last && !grammar.prepositions.has(tokens[end]?.lower ?? '')) end++;
  return tokens.slice(grammar.headFirst ? first : Math.max(first, end - 1), end);
}
