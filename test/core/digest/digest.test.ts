import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import type { Article } from '../../../src/core/article.ts';
import { Corpus } from '../../../src/core/corpus.ts';
import {
  type Digest,
  type DigestItem,
  type DigestScope,
  digestOf,
  everything,
  oneScreen,
} from '../../../src/core/digest/digest.ts';
import type { Topic } from '../../../src/core/topic.ts';
import { grammars, languages } from '../../../src/languages/index.ts';
import { articleOf } from '../../small-bot.ts';

const topic: Topic = {
  id: 'coast',
  title: { en: 'The coast', es: 'La costa' },
  aliases: [],
  zone: 'UTC',
  terms: ['coast'],
  feeds: [],
  threshold: 1,
};

/** An article of a day of March 2026, from a publisher. */
function news(
  day: number,
  publisher: string,
  title: string,
  text: string,
  more: Partial<Article> = {},
): Article {
  const id = `${publisher}-${day}-${title.length}-${text.length}`.toLowerCase().replace(/\W+/g, '-');
  const published = {
    date: `2026-03-${String(day).padStart(2, '0')}`,
    precision: 'day',
    basis: 'stated',
  } as const;
  return articleOf(id, text, { topic: 'coast', title, publisher, published, ...more });
}

const prison = `Ten inmates were killed on Saturday in clashes at the Litoral prison in Guayaquil, the prison authority said.

“We have regained control of the pavilions,” said Luis Salgado, deputy director of the prison authority.

The government will send 200 soldiers to the prison before 20 March.`;
const toll = `Fourteen inmates were killed in the clashes at the Litoral prison in Guayaquil, the prison authority said on Tuesday.

“We will not negotiate with those who take prisons hostage,” said Luis Salgado, director of the prison authority.`;
const cocaine = `Police seized three tons of cocaine in a container of bananas at the port of Posorja, they said on Tuesday.

“This is the largest seizure at this port this year,” said Pablo Dávila, commander of the National Police.`;

const before = [news(8, 'First Voice', 'Prison clashes', prison)];
const wire = ['South Agency', 'The Litoral', 'Coast Radio'].map((name) =>
  news(10, name, 'Death toll rises', toll),
);
const other = news(10, 'Port Watch', 'Cocaine in Posorja', cocaine);

function digestFrom(
  articles: readonly Article[],
  fresh: readonly Article[] | null,
  more: Partial<DigestScope> = {},
): Digest {
  const corpus = new Corpus(languages, [topic]);
  for (const article of articles) corpus.add(article, annotate(article, grammars[article.language]));
  return digestOf(corpus, topic, {
    news: fresh && new Set(fresh.map(({ id }) => id)),
    since: new Date('2026-03-09T12:00:00Z'),
    now: new Date('2026-03-10T12:00:00Z'),
    today: '2026-03-10',
    room: oneScreen,
    ...more,
  });
}

const said = (item: DigestItem | undefined) => {
  switch (item?.kind) {
    case 'lead':
      return item.said.span.text;
    case 'quote':
      return item.quote.words.span.text;
    case 'commitment':
    case 'ending':
      return item.commitment.clause.span.text;
    case 'figure':
      return item.now.span.text;
    case 'title':
      return item.title.span.text;
    case undefined:
      return '';
  }
};

describe('what is new', () => {
  const digest = digestFrom([...before, ...wire, other], [...wire, other]);

  test('stands an event at a time, the most widely reported first, copies of a text as one', () => {
    expect(digest.fresh).toMatchObject({ articles: 4, independent: 2 });
    expect(digest.events.map(([first]) => first)).toMatchObject([
      { kind: 'lead', copies: 2, reports: 0 },
      { kind: 'lead', copies: 0, reports: 0 },
    ]);
    expect(digest.events.map((items) => items.map(said))).toEqual([
      [
        expect.stringContaining('Fourteen inmates'),
        'We will not negotiate with those who take prisons hostage,',
      ],
      [
        expect.stringContaining('three tons of cocaine'),
        'This is the largest seizure at this port this year,',
      ],
    ]);
  });

  test('has beside it what changed: a count of the same things, and a title of somebody known', () => {
    const corpus = digestFrom([...before, ...wire], wire);
    expect(corpus.changes).toMatchObject([
      {
        kind: 'title',
        name: 'Luis Salgado',
        title: { span: { text: 'director of the prison authority' } },
        before: { span: { text: 'deputy director of the prison authority' } },
      },
    ]);
    const counted = digestFrom([...before, ...wire], wire, { room: everything });
    // The sentence with the new count is the event's own first, and stands once.
    expect(counted.events.flat().map(said).join()).toContain('Fourteen inmates');
    const later = news(10, 'Coast Radio', 'Clashes', `The army went in on Monday.\n\n${toll.split('\n')[0]}`);
    expect(digestFrom([...before, later], [later]).changes).toMatchObject([
      {
        kind: 'figure',
        now: { span: { text: expect.stringContaining('Fourteen') } },
        before: { span: { text: 'Ten inmates' } },
      },
    ]);
  });

  test('ends with what was promised for the next days, and nothing that is over or far off', () => {
    expect(digest.ending.map(said)).toEqual([expect.stringContaining('will send 200 soldiers')]);
    expect(digest.ending).toMatchObject([{ until: '2026-03-19' }]);
    expect(digestFrom([...before, other], [other], { today: '2026-03-20' }).ending).toEqual([]);
    expect(digestFrom([...before, other], [other], { today: '2026-03-01' }).ending).toEqual([]);
  });

  test('of days long past is counted, not told', () => {
    const old = news(1, 'Archive', 'An old story', 'The old bridge was built by hand.', {
      published: { date: '2025-03-01', precision: 'day', basis: 'stated' },
    });
    const found = digestFrom([...before, other, old], [other, old]);
    expect(found.older).toBe(1);
    expect(found.events).toHaveLength(1);
  });

  test('of another event is another event, in whatever language it is told', () => {
    const spanish = news(
      10,
      'Diario Andino',
      'Tres toneladas de cocaína en Posorja',
      'La Policía incautó 3 toneladas de cocaína en el puerto de Posorja, informó la institución.',
      { language: 'es' },
    );
    const found = digestFrom([...before, ...wire, other, spanish], [...wire, other, spanish]);
    expect(found.events.length).toBeGreaterThanOrEqual(2);
    for (const items of found.events) {
      const ids = items.flatMap((item) => (item.kind === 'lead' ? item.said.article.publisher : []));
      expect(new Set(ids).size).toBe(1);
    }
  });
});

test('the same event in the words of several is one, with how many report it', () => {
  const reports = [
    news(
      10,
      'A',
      'Quake shakes Manta',
      'An earthquake of magnitude 6.1 shook Manta on Tuesday night, damaging 40 houses.',
    ),
    news(
      10,
      'B',
      'Strong quake in Manta',
      'A magnitude 6.1 earthquake hit the port of Manta late on Tuesday and damaged 40 houses.',
    ),
    news(
      11,
      'C',
      'Manta earthquake damages houses',
      'Forty houses were damaged in Manta by Tuesday’s earthquake of magnitude 6.1.',
    ),
    other,
  ];
  const { events } = digestFrom(reports, reports);
  expect(events.map(([first]) => first)).toMatchObject([
    { kind: 'lead', copies: 0, reports: 2 },
    { kind: 'lead', copies: 0, reports: 0 },
  ]);
});

test('a first digest starts with the newest, whenever it arrived', () => {
  const digest = digestFrom([...before, ...wire, other], null, { since: null });
  expect(digest.fresh.articles).toBe(5);
  const old = news(1, 'Archive', 'Old', 'It rained.', {
    published: { date: '2026-02', precision: 'month', basis: 'stated' },
  });
  expect(digestFrom([other, old], null, { since: null }).fresh.articles).toBe(1);
});

describe('room', () => {
  const many = Array.from({ length: 30 }, (_, day) =>
    news(
      10,
      `Paper ${day}`,
      `Story ${day}`,
      `${'alpha bravo charlie delta'.split(' ')[day % 4]} ${day} of ${'x'.repeat(day + 3)}.`,
    ),
  );

  test('is for ten items, and the rest is counted', () => {
    const { events, changes, ending, rest } = digestFrom(many, many, {
      room: { items: 10, characters: 10_000 },
    });
    const shown = [...events.flat(), ...changes, ...ending].length;
    expect(shown).toBe(10);
    expect(rest).toBe(20);
    expect(digestFrom(many, many, { room: everything }).rest).toBe(0);
  });

  test('is for one message, but for one item at least', () => {
    const long = ['alpha', 'bravo', 'charlie', 'delta'].map((word) =>
      news(10, `${word} press`, word, `${`${word} `.repeat(500)}${word}.`),
    );
    const { events, rest } = digestFrom(long, long);
    expect([events.flat().length, rest]).toEqual([1, 3]);
  });
});

test('nothing at all is a digest too', () => {
  expect(digestFrom([], [])).toMatchObject({ age: null, events: [], changes: [], ending: [], rest: 0 });
  expect(digestFrom([], null)).toMatchObject({ events: [], rest: 0 });
});
