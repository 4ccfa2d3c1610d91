import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { Corpus } from '../../src/core/corpus.ts';
import { grammars, languages } from '../../src/languages/index.ts';
import { articleOf } from '../small-bot.ts';

test('an article leads with its first sentence, not with what follows a caption', () => {
  const article = articleOf(
    'ship',
    `A ship sank off Altea on Monday.

Photo: The ship before it sank.

The ship was built in Ruvo.`,
  );
  const corpus = new Corpus(languages, []);
  corpus.add(article, annotate(article, grammars.en));
  const leads = corpus.search('where was the ship built?').filter(({ parts }) => parts.lead > 0);
  expect(leads.map(({ sentence }) => sentence.span.text)).toEqual(['A ship sank off Altea on Monday.']);
});
