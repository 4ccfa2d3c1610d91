import type { PublicationDate } from '../../core/article.ts';
import type { Gap } from '../../core/brief.ts';
import type { Words } from '../../core/words.ts';
import { digestWords } from './digest-words.ts';
import { ago, plural, sayAge, sayDate } from './say.ts';
import { slackWords } from './slack-words.ts';
import { sourceWords } from './source-words.ts';

/** Two dates as a period, one when they are the same, nothing when none is known. */
function between(from: PublicationDate | null, to: PublicationDate | null): string {
  if (!from || !to) return '';
  return from.date === to.date ? sayDate(to) : `${sayDate(from)} to ${sayDate(to)}`;
}

/** How many publishers don't only carry what another had; nothing when all of them do more. */
function ownTexts(publishers: readonly string[], independent: number): string {
  return independent < publishers.length ? `, ${independent} with a text of their own` : '';
}

function sayGap(gap: Gap): string {
  switch (gap.kind) {
    case 'one-publisher':
      return `Only one publisher${gap.publisher ? ` (${gap.publisher})` : ''}: nothing here is confirmed by another.`;
    case 'one-text':
      return `All ${gap.publishers} publishers carry the same text or are of one house: nothing here is confirmed by another.`;
    case 'derived-date':
      return `${plural(gap.articles, 'source states', 'sources state')} no date of its own; it was derived from the text.`;
    case 'undated':
      return `${plural(gap.articles, 'source has', 'sources have')} no date.`;
    case 'no-title':
      return `No title is given for ${gap.people.join(', ')}.`;
    case 'no-speaker':
      return `${plural(gap.quotes, 'quote has', 'quotes have')} no named speaker.`;
    case 'no-timeframe':
      return `No date is given for ${gap.commitments} of ${plural(gap.of, 'commitment', 'commitments')}.`;
  }
}

/** What the bot says in English. */
export const words: Words = {
  language: 'en',
  sources: 'Sources',
  undated: 'undated',
  untitled: 'untitled',
  date: sayDate,
  searched: ({ articles, publishers, from, to }) =>
    [
      `Searched: ${plural(articles, 'article', 'articles')}`,
      publishers.length > 0 ? publishers.join(', ') : '',
      between(from, to),
    ]
      .filter(Boolean)
      .join(' · '),
  more: (count) => `… and ${count} more.`,
  found: ({ sentences, people, quotes, commitments }) =>
    [
      plural(sentences, 'sentence', 'sentences'),
      plural(people, 'person', 'people'),
      plural(quotes, 'quote', 'quotes'),
      plural(commitments, 'commitment', 'commitments'),
    ].join(', '),
  brief: {
    title: (topic) => `${topic}: brief`,
    noSources: 'There is no source for this yet.',
    asOf: ({ articles, publishers, independent, from, to }, age) =>
      [
        to ? `As of ${sayDate(to)}${age === null ? '' : `, ${ago(age)}`}` : 'No source is dated',
        `${plural(articles, 'source', 'sources')} from ${plural(publishers.length, 'publisher', 'publishers')}${ownTexts(publishers, independent)}`,
        from && to && from.date !== to.date ? `period ${between(from, to)}` : '',
      ]
        .filter(Boolean)
        .join(' · '),
    old: (age) =>
      `The newest source is ${sayAge(age)} old. Titles, figures and promises are as of then, not of today.`,
    bottomLine: 'Bottom line',
    facts: 'Key facts',
    people: 'Who is who',
    commitments: 'What was promised',
    quotes: 'Who said what',
    gaps: 'What the sources leave open',
    gap: sayGap,
  },
  who: {
    noTitle: 'the sources give no title',
    named: 'In the sources',
    asOf: (published) => (published ? `as of ${sayDate(published)}` : 'in an undated source'),
    alsoCalled: (names) => `Also called ${names.join(', ')} in the sources.`,
    which: (query, count) => `${count} people fit ‘${query}’. Which one?`,
    nobody: (query) => `The sources name nobody that fits ‘${query}’.`,
    nearest: 'Nearest:',
  },
  what: {
    absent: 'The sources don’t say.',
    reasons: {
      'no-hit': 'Nothing in them speaks of this.',
      weak: 'What they say is too far from the question.',
      'wrong-type': 'They speak of it, but don’t give what is asked for.',
      'other-entity': 'They speak of something or somebody else.',
      'out-of-period': 'They are not from the time asked about.',
    },
    nearest: 'The nearest sentence, which does not answer it:',
    context: 'Around it:',
    others: 'See also:',
    confirmed: 'Others say the same:',
    differing: 'Others give another figure:',
    old: (published, days) => `As of ${sayDate(published)}, ${ago(days)}: it may have changed since.`,
    period: (asked) => `Asked about: ${asked}`,
    explain: {
      title: 'Why',
      type: 'Asked for',
      types: {
        person: 'a person',
        figure: 'a figure',
        date: 'a date or a length of time',
        place: 'a place',
        name: 'something with a name',
        reason: 'a reason',
        said: 'somebody’s words',
        planned: 'what somebody will do',
        any: 'no particular kind of thing',
      },
      matched: 'In the sentence',
      nearby: 'Beside it',
      missing: 'Not found',
      scores: (nearby, inArticle, fit, score) =>
        `${Math.round(100 * nearby)} % of the words in or beside the sentence, ${Math.round(100 * inArticle)} % in the article · fit ${fit} of 3 · score ${score}`,
    },
  },
  quotes: {
    all: 'All quotes',
    title: (speaker, about) => `Quotes${speaker ? ` of ${speaker}` : ''}${about ? ` about ${about}` : ''}`,
    none: (speaker, about) =>
      `The sources quote ${speaker ? `nobody that fits ‘${speaker}’` : 'nothing'}${about ? ` about ‘${about}’` : ''}.`,
    others: (names) => `They quote ${names.join(', ')}.`,
    noSpeaker: 'the source names no speaker',
    unnamed: 'not named',
    inMarks: 'only the words in quotation marks',
    reported: 'They report this, in their own words:',
    inOwnWords: 'reported, not quoted',
  },
  commitments: {
    all: 'All commitments',
    title: (actor, about) =>
      `What was promised${actor ? ` by ${actor}` : ''}${about ? ` about ${about}` : ''}`,
    none: (actor, about) =>
      `The sources report no commitment${actor ? ` of ‘${actor}’` : ''}${about ? ` about ‘${about}’` : ''}.`,
    others: (names) => `They report commitments of ${names.join(', ')}.`,
    when: 'when:',
    modality: {
      firm: 'firm',
      conditional: 'on a condition',
      considered: 'only considered',
      requested: 'only asked for',
      reaffirmed: 'said again, not new',
    },
  },
  help: {
    title: 'What you can ask',
    line: (description, example) => `${description}. ${example}`,
    plainQuestion:
      'Every line is word for word from an article, with its source. What the sources don’t say, Vigía doesn’t either.',
  },
  errors: {
    unknownCommand: (typed, nearest) =>
      nearest
        ? `There is no command /${typed}. Did you mean /${nearest}?`
        : `There is no command /${typed}. /help lists the commands.`,
    missingOption: (command, option, example) => `/${command} needs ${option}. For example: ${example}`,
    badOption: (command, option, value, allowed, example) =>
      allowed.length > 0
        ? `/${command} can't take ‘${value}’ as ${option}: it is one of ${allowed.join(', ')}. For example: ${example}`
        : `/${command} can't take ‘${value}’ as ${option}. For example: ${example}`,
    noOptions: (command, given, example) => `/${command} takes no ‘${given}’. For example: ${example}`,
    repeatedOption: (command, option, example) =>
      `/${command} takes ${option} once, and here it stands twice. For example: ${example}`,
    unknownTopic: (typed, topics) => `There is no topic ‘${typed}’. Topics: ${topics.join(', ')}.`,
    internal: (reference) =>
      `Something failed here, not with you; it is logged as ${reference}. Ask again, or pass on that reference.`,
    withheld: () =>
      'The answer is withheld: the words it cites are no longer those of the article. It has been logged.',
  },
  console: {
    atPrompt: 'Type a question or a command. /help lists the commands, Tab completes, /quit leaves.',
    goOn: (example) =>
      `To go on, start it in a terminal and type a question, or pipe in a command a line: echo '${example}' | npm start`,
    next: 'You can go on with',
    note: 'Note',
    unreadable: (reason) =>
      `The input can't be read (${reason}). Pipe in text, a command a line: echo '/help' | npm start`,
  },
  check: {
    summary: ({ said, similar, 'not-found': missing }) =>
      [
        `Of ${plural(said + similar + missing, 'sentence', 'sentences')}`,
        `${said} said word for word by a source`,
        `${similar} similar`,
        `${missing} not found`,
      ].join(' · '),
    verdicts: { said: 'Said', similar: 'Similar', 'not-found': 'Not found' },
    missing: (words) => `not in it: ${words.map((word) => `‘${word}’`).join(', ')}`,
    denies: 'one of the two says ‘not’',
  },
  platform: {
    share: 'Share to channel',
    shared: 'Shared',
    previous: 'Previous',
    next: 'Next',
    open: 'Open',
    page: (page, pages) => `Page ${page} of ${pages}`,
    continued: 'continued',
    shareOption: {
      name: 'share',
      description: 'Show the answer to the whole channel; otherwise only you see it',
    },
    checkMessage: 'Check against sources',
    oldButton: (example) =>
      `This button is from another version of Vigía. Ask again, for example: ${example}`,
    noText: 'This message has no text to check.',
  },
  slack: slackWords,
  digest: digestWords,
  follow: sourceWords,
};
