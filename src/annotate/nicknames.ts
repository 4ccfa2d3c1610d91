import { fold } from '../core/text.ts';
import type { NameRun } from './name-title.ts';
import type { Stretch } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** What somebody is known as, without its marks, its first token, and the token behind it. */
export interface Nickname {
  readonly name: string;
  readonly first: number;
  readonly end: number;
}

/** How many words lead up to a nickname, and how many it has, at most. */
const longestLead = 7;
const longestNickname = 3;

/** The nickname right behind a name, or behind one of the titles that follow it: `X, a former officer known as Y`. */
export function nicknameOf(
  reading: Reading,
  { last, titles }: NameRun & { readonly titles: readonly Stretch[] },
): Nickname | undefined {
  const { tokens, grammar } = reading;
  // `leader of the band known as`: what is known so may be the band.
  const ownsNone = ([first, end]: Stretch) =>
    tokens
      .slice(first, end)
      .every(({ lower }) => !grammar.determiners.has(lower) && !grammar.contractions.has(lower));
  const behind = titles.flatMap((title) => (title[0] >= last && ownsNone(title) ? [title[1]] : []));
  return [last, ...behind].map((from) => nicknameAfter(reading, from)).find((name) => name !== undefined);
}

/** `, alias “Fito”`, `, conocido como alias Fito`, `(also known as “Fito”)`: the name without its marks. */
export function nicknameAfter(reading: Reading, last: number): Nickname | undefined {
  const { tokens, grammar, article } = reading;
  const lead = nicknameLead(reading, last);
  if (lead === undefined) return undefined;
  let at = lead + 1;
  while (leadsOn(reading, at)) at++;
  // `Plaza called Noboa`: a verb right behind the name, with nobody's nickname behind it.
  const isBare = lead === last && at === lead + 1 && !grammar.nicknameNouns.has(tokens[lead]?.lower ?? '');
  const first = tokens[at];
  if (!first?.capital || isBare) return undefined;
  let end = at + 1;
  while (end < at + longestNickname && tokens[end]?.capital) end++;
  const name = article.text.slice(first.start, tokens[end - 1]?.end);
  return { name, first: at, end: /^["”»’']$/u.test(tokens[end]?.text ?? '') ? end + 1 : end };
}

/** The word that leads up to a nickname, past a comma, a bracket and small words; undefined where something else comes. */
function nicknameLead(reading: Reading, last: number): number | undefined {
  const { tokens, grammar } = reading;
  for (let i = last; i < last + longestLead; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (grammar.nicknameLeads.has(token.lower) && !grammar.nicknameLinks.has(token.lower)) return i;
    const isSmall =
      token.kind === 'word'
        ? !token.capital && (grammar.functionWords.has(token.lower) || leadsIn(reading, i + 1))
        : /^[,(—–-]$/.test(token.text);
    if (!isSmall) return undefined;
  }
  return undefined;
}

/** Between what leads up to a nickname and the nickname: `as the`, another such word, a quotation mark. */
function leadsOn({ tokens, grammar }: Reading, index: number): boolean {
  const { lower = '', text = '', capital = false } = tokens[index] ?? {};
  if (capital) return false;
  return grammar.nicknameLinks.has(lower) || grammar.nicknameLeads.has(lower) || /^["“”«‘’'‚„]$/u.test(text);
}

/** `better known as`: a word that leads up to a nickname stands here. */
function leadsIn({ tokens, grammar }: Reading, index: number): boolean {
  return grammar.nicknameLeads.has(tokens[index]?.lower ?? '');
}

/** `alias Fito`, where nobody else is named: the word right before a name says that it is what somebody is known as. */
export function isAlias({ tokens, grammar }: Reading, { prefix, first }: NameRun): boolean {
  const before = /^["“«‘']$/u.test(tokens[prefix - 1]?.text ?? '') ? prefix - 2 : prefix - 1;
  const article = grammar.determiners.has(tokens[before]?.lower ?? '') && tokens[before]?.capital;
  return prefix === first && grammar.nicknameNouns.has(tokens[article ? before - 1 : before]?.lower ?? '');
}

/** Nicknames compared: folded, without an article. */
export function nicknameKey({ grammar }: Reading, name: string): string {
  const [lead = '', ...rest] = name.split(/\s+/);
  return fold((grammar.determiners.has(lead.toLowerCase()) ? rest : [lead, ...rest]).join(' '));
}
