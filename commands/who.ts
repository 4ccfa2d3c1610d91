import { z } from 'zod';
import { defineCommand, optionMeanings } from '../src/core/command.ts';
import type { Corpus } from '../src/core/corpus.ts';
import { lookUp } from '../src/core/directory.ts';
import type { Action, Line, Reply } from '../src/core/reply.ts';
import { type Dossier, rosterOf } from '../src/core/roster.ts';
import { type Searched, searchedIn } from '../src/core/searched.ts';
import { type CitedCommitment, type CitedQuote, commitmentsOf, quotesOf } from '../src/core/statements.ts';
import type { Words } from '../src/core/words.ts';
import { commitmentLine, dossierLine, heading, list, note, own, quoteBlock, replyOf, rest } from './show.ts';

/** How much of what a person said or promised stands beside who they are. */
const most = 3;
/** More names than this are counted, not listed. */
const mostChoices = 10;

type Who =
  | {
      readonly kind: 'found';
      readonly query: string;
      readonly person: Dossier;
      readonly quotes: { readonly shown: readonly CitedQuote[]; readonly total: number };
      readonly commitments: readonly CitedCommitment[];
    }
  | {
      readonly kind: 'several';
      readonly query: string;
      readonly people: readonly Dossier[];
      readonly total: number;
    }
  | {
      readonly kind: 'none';
      readonly query: string;
      readonly nearest: readonly Dossier[];
      readonly searched: Searched;
    };

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
  run: ({ name }, { corpus }) => find(name, corpus),
  show: showWho,
});

function find(query: string, corpus: Corpus): Who {
  const listing = (person: Dossier) => ({
    names: [person.name, ...person.aliases],
    titles: person.roles.map((role) => role.title.span.text),
  });
  const { matches, nearest } = lookUp(query, rosterOf(corpus), listing, corpus);
  const [person] = matches;
  if (!person) return { kind: 'none', query, nearest, searched: searchedIn(corpus.entries()) };
  if (matches.length > 1)
    return { kind: 'several', query, people: matches.slice(0, mostChoices), total: matches.length };
  const known = new Set([person.name, ...person.aliases]);
  const quotes = quotesOf(corpus).filter(
    ({ speaker }) => speaker?.kind === 'person' && known.has(speaker.name),
  );
  const commitments = commitmentsOf(corpus).filter(
    ({ actor }) => actor.kind === 'person' && known.has(actor.name),
  );
  return {
    kind: 'found',
    query,
    person,
    quotes: { shown: quotes.slice(0, most), total: quotes.length },
    commitments: commitments.slice(0, most),
  };
}

function showWho(found: Who, words: Words): Reply {
  switch (found.kind) {
    case 'found':
      return showPerson(found, words);
    case 'several': {
      const lines = found.people.map((person) => dossierLine(person, words));
      return replyOf(
        [own(words.who.which(found.query, found.total)), ...list(lines)],
        words,
        found.people.map(askFor),
      );
    }
    case 'none': {
      const near = found.nearest.map((person) => dossierLine(person, words));
      const blocks = [note(words.who.nobody(found.query)), own(words.searched(found.searched))];
      return replyOf(
        [...blocks, ...(near.length > 0 ? [own(words.who.nearest), ...list(near)] : [])],
        words,
        found.nearest.map(askFor),
      );
    }
  }
}

function askFor(person: Dossier): Action {
  return { label: person.name, command: 'who', options: { name: person.name } };
}

function showPerson({ person, quotes, commitments }: Extract<Who, { kind: 'found' }>, words: Words): Reply {
  const titles = person.roles.map(
    (role): Line => [{ said: role.title }, { text: ` · ${words.who.asOf(role.title.article.published)}` }],
  );
  const named: Line[] = person.named
    .slice(0, 1)
    .map((said) => [{ text: `${words.who.noTitle}; ${words.who.namedAt} ` }, { said }]);
  const said =
    quotes.shown.length > 0
      ? [
          heading(words.brief.quotes),
          ...quotes.shown.map((quote) => quoteBlock(quote, words, 'enough')),
          ...rest(quotes, words),
        ]
      : [];
  const promised =
    commitments.length > 0
      ? [heading(words.brief.commitments), ...list(commitments.map((one) => commitmentLine(one, words)))]
      : [];
  const aliases = person.aliases.length > 0 ? [own(words.who.alsoCalled(person.aliases))] : [];
  const actions: Action[] =
    quotes.total > quotes.shown.length
      ? [{ label: words.who.allQuotes, command: 'quotes', options: { speaker: person.name } }]
      : [];
  return replyOf(
    [heading(person.name), ...list(titles.length > 0 ? titles : named), ...aliases, ...said, ...promised],
    words,
    actions,
  );
}
