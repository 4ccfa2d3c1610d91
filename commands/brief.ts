import { z } from 'zod';
import { type Brief, briefOf, oldAge } from '../src/core/brief.ts';
import { defineCommand } from '../src/core/command.ts';
import type { Action, Reply } from '../src/core/reply.ts';
import type { Selection } from '../src/core/selection.ts';
import type { Words } from '../src/core/words.ts';
import { topicOption } from './options.ts';
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
import { topicNamed } from './topic.ts';

export const brief = defineCommand({
  names: { en: 'brief', es: 'informe' },
  description: {
    en: 'What the sources say of a topic, on one screen',
    es: 'Lo que dicen las fuentes de un tema, en una pantalla',
  },
  example: { en: '/brief ecuador', es: '/informe ecuador' },
  options: z.object({ topic: topicOption }),
  run: ({ topic }, { corpus, now }): Brief => briefOf(corpus, topicNamed(topic, corpus), now),
  show: showBrief,
});

function showBrief(found: Brief, words: Words): Reply {
  const title = heading(words.brief.title(found.topic.title[words.language]));
  const { bottomLine, facts, people, commitments, quotes, gaps } = found;
  if (!bottomLine) return replyOf([title, note(words.brief.noSources)], words);
  return replyOf(
    [
      title,
      own(words.brief.asOf(found.searched, found.age)),
      ...(found.age !== null && found.age >= oldAge ? [note(words.brief.old(found.age))] : []),
      ...part(words.brief.bottomLine, [{ kind: 'text', line: [{ said: bottomLine }] }]),
      ...part(words.brief.facts, [...list(facts.shown.map((said) => [{ said }])), ...rest(facts, words)]),
      ...part(words.brief.people, [
        ...list(people.shown.map((person) => dossierLine(person, words))),
        ...rest(people, words),
      ]),
      ...part(words.brief.commitments, [
        ...list(commitments.shown.map((one) => commitmentLine(one, words))),
        ...rest(commitments, words),
      ]),
      ...part(words.brief.quotes, [
        ...quotes.shown.map((quote) => quoteBlock(quote, words, 'little')),
        ...rest(quotes, words),
      ]),
      ...part(words.brief.gaps, list(gaps.map((gap) => [{ text: words.brief.gap(gap) }]))),
    ],
    words,
    actionsOf(found, words),
  );
}

/** The parts that are cut short, whole. */
function actionsOf({ topic, quotes, commitments }: Brief, words: Words): Action[] {
  const isCut = (part: Selection<unknown>) => part.total > part.shown.length;
  return [
    ...(isCut(commitments)
      ? [{ label: words.commitments.all, command: 'commitments', options: { topic: topic.id } }]
      : []),
    ...(isCut(quotes) ? [{ label: words.quotes.all, command: 'quotes', options: { topic: topic.id } }] : []),
  ];
}
