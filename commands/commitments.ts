import { z } from 'zod';
import { aboutFilter } from '../src/core/about.ts';
import { defineCommand, optionMeanings } from '../src/core/command.ts';
import type { Reply } from '../src/core/reply.ts';
import { type Searched, searchedIn } from '../src/core/searched.ts';
import { type Selection, select } from '../src/core/selection.ts';
import { type CitedCommitment, commitmentsOf } from '../src/core/statements.ts';
import type { Words } from '../src/core/words.ts';
import { aboutOption, topicOption } from './options.ts';
import { byParty } from './parties.ts';
import { commitmentLine, heading, list, note, own, replyOf, rest } from './show.ts';
import { scopeNamed } from './topic.ts';

/** More commitments than this are counted, not shown. */
const most = 50;

interface Commitments {
  readonly actor: string | null;
  readonly about: string | null;
  readonly commitments: Selection<CitedCommitment>;
  /** Whose commitments the sources report, when nothing was found. */
  readonly others: readonly string[];
  readonly searched: Searched;
}

export const commitments = defineCommand({
  names: { en: 'commitments', es: 'compromisos' },
  description: { en: 'What was promised, by whom and for when', es: 'Qué se prometió, quién y para cuándo' },
  example: {
    en: '/commitments united states about:"prison reform"',
    es: '/compromisos estados unidos sobre:cárceles',
  },
  options: z.object({
    actor: z
      .string()
      .optional()
      .register(optionMeanings, {
        names: { en: 'actor', es: 'actor' },
        description: {
          en: 'Who promised: a country, an organisation, a name',
          es: 'Quién prometió: un país, una organización, un nombre',
        },
        completion: 'actor',
      }),
    about: aboutOption,
    topic: topicOption,
  }),
  run({ actor, about, topic }, { corpus }): Commitments {
    const scope = scopeNamed(topic, corpus);
    const { items, parties, asked } = byParty(
      commitmentsOf(corpus, scope),
      (one) => one.actor,
      actor,
      corpus,
    );
    const speaks = about === undefined ? () => true : aboutFilter(about, corpus);
    const found = items.filter((one) => one.evidence.some(speaks));
    return {
      actor: asked,
      about: about ?? null,
      commitments: select(found, most),
      others: found.length > 0 ? [] : parties,
      searched: searchedIn(corpus.entries(scope), corpus),
    };
  },
  show: showCommitments,
});

function showCommitments({ actor, about, commitments, others, searched }: Commitments, words: Words): Reply {
  if (commitments.total === 0) {
    const whose = others.length > 0 ? [own(words.commitments.others(others))] : [];
    return replyOf(
      [note(words.commitments.none(actor, about)), own(words.searched(searched)), ...whose],
      words,
    );
  }
  const shown = commitments.shown.map((one) => commitmentLine(one, words));
  return replyOf(
    [heading(words.commitments.title(actor, about)), ...list(shown), ...rest(commitments, words)],
    words,
  );
}
