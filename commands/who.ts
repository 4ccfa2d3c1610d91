import { z } from 'zod';
import { type Answer, answerQuestion } from '../src/core/answer.ts';
import type { Citation } from '../src/core/citation.ts';
import { defineCommand, optionMeanings } from '../src/core/command.ts';
import type { Corpus } from '../src/core/corpus.ts';
import { lookUp } from '../src/core/directory.ts';
import { languageOf } from '../src/core/question.ts';
import type { Action, Line, Reply } from '../src/core/reply.ts';
import { type Dossier, rosterOf } from '../src/core/roster.ts';
import { type Searched, searchedIn } from '../src/core/searched.ts';
import { type Selection, select } from '../src/core/selection.ts';
import {
  type CitedCommitment,
  type CitedParty,
  type CitedQuote,
  commitmentsOf,
  quotesOf,
  sentenceOf,
} from '../src/core/statements.ts';
import type { Words } from '../src/core/words.ts';
import {
  commitmentLine,
  dossierLine,
  heading,
  list,
  note,
  own,
  part,
  quoteBlock,
  replyOf,
  rest,
} from './show.ts';
import { showAnswer } from './show-answer.ts';

/** How much of what a person said or promised stands beside who they are. */
const most = 3;
/** More names than this are counted, not listed. */
const mostChoices = 10;

interface FoundPerson {
  readonly kind: 'found';
  readonly query: string;
  readonly person: Dossier;
  /** Where the newest articles name them first. */
  readonly sentences: readonly Citation[];
  readonly quotes: Selection<CitedQuote>;
  readonly commitments: readonly CitedCommitment[];
}

interface SeveralPeople {
  readonly kind: 'several';
  readonly query: string;
  readonly people: Selection<Dossier>;
}

interface Nobody {
  readonly kind: 'none';
  readonly query: string;
  readonly nearest: readonly Dossier[];
  readonly searched: Searched;
}

/** What was typed is no name or office but asks: `who threw the rocks`. */
interface Asked {
  readonly kind: 'asked';
  readonly query: string;
  readonly answer: Answer;
}

type Who = FoundPerson | SeveralPeople | Asked | Nobody;

export const who = defineCommand({
  names: { en: 'who', es: 'quién' },
  description: {
    en: 'Who somebody is, by name or by role, as the sources state it',
    es: 'Quién es alguien, por nombre o por cargo, según las fuentes',
  },
  example: { en: '/who head of the southern command', es: '/quién portavoz del departamento de estado' },
  options: z.object({
    name: z
      .string()
      .min(1)
      .register(optionMeanings, {
        names: { en: 'name', es: 'nombre' },
        description: { en: 'A name, a part of one, or a role', es: 'Un nombre, una parte de él o un cargo' },
        completion: 'person',
      }),
  }),
  run: ({ name }, { corpus, now }) => find(name, corpus, now),
  show: showWho,
});

function find(query: string, corpus: Corpus, now: Date): Who {
  const listing = (person: Dossier) => ({
    names: [person.name, ...person.aliases],
    titles: person.roles.map((role) => role.title.span.text),
  });
  const { matches, nearest } = lookUp(query, rosterOf(corpus), listing, corpus);
  const [person] = matches;
  if (!person) {
    const answer = answerQuestion(asQuestion(query, corpus), corpus, { now });
    if (answer.kind === 'found') return { kind: 'asked', query, answer };
    return { kind: 'none', query, nearest, searched: searchedIn(corpus.entries(), corpus) };
  }
  if (matches.length > 1) return { kind: 'several', query, people: select(matches, mostChoices) };
  const forms = new Set([person.name, ...person.aliases]);
  const isThem = (party: CitedParty | null) => party?.kind === 'person' && forms.has(party.name);
  return {
    kind: 'found',
    query,
    person,
    sentences: person.named.slice(0, most).map((named) => sentenceOf(corpus, named)),
    quotes: select(
      quotesOf(corpus).filter(({ speaker }) => isThem(speaker)),
      most,
    ),
    commitments: commitmentsOf(corpus)
      .filter(({ actor }) => isThem(actor))
      .slice(0, most),
  };
}

function asQuestion(query: string, corpus: Corpus): string {
  return `${who.names[languageOf(query, corpus.languages)]} ${query}?`;
}

function showWho(found: Who, words: Words): Reply {
  switch (found.kind) {
    case 'found':
      return showPerson(found, words);
    case 'several': {
      const { shown, total } = found.people;
      const lines = shown.map((person) => dossierLine(person, words));
      return replyOf(
        [own(words.who.which(found.query, total)), ...list(lines), ...rest(found.people, words)],
        words,
        shown.map(askFor),
      );
    }
    case 'asked':
      return showAnswer({ ...found.answer, explained: false }, words);
    case 'none': {
      const near = found.nearest.map((person) => dossierLine(person, words));
      const nearest = near.length > 0 ? [own(words.who.nearest), ...list(near)] : [];
      const blocks = [note(words.who.nobody(found.query)), own(words.searched(found.searched)), ...nearest];
      return replyOf(blocks, words, found.nearest.map(askFor));
    }
  }
}

function askFor(person: Dossier): Action {
  return { label: person.name, command: 'who', options: { name: person.name } };
}

function showPerson({ person, sentences, quotes, commitments }: FoundPerson, words: Words): Reply {
  const titles = person.roles.map(
    (role): Line => [{ said: role.title }, { text: ` · ${words.who.asOf(role.title.article.published)}` }],
  );
  const aliases = person.aliases.length > 0 ? [own(words.who.alsoCalled(person.aliases))] : [];
  const said = quotes.shown.map((quote) => quoteBlock(quote, words, 'enough'));
  const promised = commitments.map((one) => commitmentLine(one, words));
  const actions: Action[] =
    quotes.total > quotes.shown.length
      ? [{ label: words.quotes.all, command: 'quotes', options: { speaker: person.name } }]
      : [];
  return replyOf(
    [
      heading(person.name),
      ...(titles.length > 0 ? list(titles) : [note(words.who.noTitle)]),
      ...aliases,
      ...part(words.who.named, list(sentences.map((sentence) => [{ said: sentence }]))),
      ...part(words.brief.quotes, said.length > 0 ? [...said, ...rest(quotes, words)] : []),
      ...part(words.brief.commitments, list(promised)),
    ],
    words,
    actions,
  );
}
