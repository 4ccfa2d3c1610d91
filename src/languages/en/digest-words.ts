import type { DigestWords } from '../../core/digest/digest-words.ts';
import type { LocalMoment } from '../../core/digest/local-time.ts';
import type { Problem } from '../../core/problem.ts';
import { ago, plural, sayDate, sayDay } from './say.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const moment = ({ date, time }: LocalMoment) => `${sayDay(date)}, ${time}`;

/** Days in a row as a range. */
function sayWeekdays(days: readonly number[]): string {
  if (days.length === 7) return 'every day';
  const names = days.map((day) => weekdays[day - 1] ?? '');
  const inRow = days.every((day, at) => at === 0 || day === (days[at - 1] ?? 0) + 1);
  if (inRow && days.length > 2) return `${names[0]} to ${names.at(-1)}`;
  return `every ${names.join(', ').replace(/, ([^,]*)$/u, ' and $1')}`;
}

/** What went wrong, by the names that problems have in code. */
function reason(problem: Problem | null): string {
  switch (problem?.kind) {
    case 'empty':
      return 'nothing was new';
    case 'outage':
      return 'Vigía was not running';
    case 'gone':
      return 'the channel is no longer there';
    case 'forbidden':
      return 'Vigía may not write there';
    case 'busy':
      return 'the platform asked to wait';
    default:
      return 'the platform could not be reached';
  }
}

export const digestWords: DigestWords = {
  mistakes: {
    badTime: (typed) => `‘${typed}’ is no time of day. For example: /digest subscribe time:07:30`,
    badZone: (typed, near) =>
      [
        `‘${typed}’ is no time zone or city that I know.`,
        near ? `Did you mean ${near}?` : 'A larger city in the same zone will do.',
        `For example: /digest subscribe zone:${near ?? 'America/Guayaquil'}`,
      ].join(' '),
    badLanguage: (typed) =>
      `A digest is in English or Spanish, not ‘${typed}’. For example: /digest subscribe language:es`,
    badWeekdays: (typed) =>
      `‘${typed}’ is no day of the week. For example: /digest subscribe weekdays:mon-fri`,
    badSince: (typed) => `‘${typed}’ is no date. For example: /digest now since:2026-01-31`,
    mayNot:
      'Only those who manage this server or workspace can change its digests. In a direct message to Vigía, /digest subscribe is for yourself.',
    notHere:
      'A console has no channel for digests to come to: subscribe in a channel on Discord or Slack, or in a direct message to Vigía there. Here, /digest now shows what would come.',
    nowhere:
      'Vigía can’t write here by itself. Subscribe in a channel of a server that it is in, or in a direct message to it.',
    none: (topic) =>
      topic
        ? `No digest of ${topic} comes here. To have it come: /digest subscribe ${topic}`
        : 'No digest comes here. To have one come: /digest subscribe',
    which: (topics) =>
      `Digests of ${topics.join(', ')} come here. Name one, for example: /digest status ${topics[0] ?? ''}`,
  },
  settings: {
    subscribed: (topic) => `The digest of ${topic} comes here from now on`,
    changed: (topic) => `The digest of ${topic} is changed`,
    paused: (topic) => `The digest of ${topic} is paused. Its settings are kept: /digest resume goes on.`,
    resumed: (topic) => `The digest of ${topic} goes on`,
    unsubscribed: (topic) => `The digest of ${topic} no longer comes here.`,
    comes: 'Comes',
    schedule: ({ time, zone, weekdays: days }) => `${sayWeekdays(days)} at ${time} (${zone})`,
    language: 'Language',
    languages: { en: 'English', es: 'Spanish' },
    whenEmpty: 'When nothing is new',
    saysSo: 'says so in one line',
    staysSilent: 'stays silent',
    cantPost:
      'Vigía may not write in this channel yet: give it View Channel and Send Messages here, or the digest can’t come.',
    invite: 'If Vigía is not in this channel yet, invite it: /invite @Vigía',
    preview: 'What would come now',
  },
  runs: {
    next: 'Next',
    last: 'Last',
    skipped: 'Without a digest',
    nextPaused: 'paused: /digest resume goes on',
    nextGone: (problem) => `stopped, as ${reason(problem)}: /digest resume goes on`,
    none: 'none yet',
    moment,
    day: sayDay,
    open: 'open it',
    reason,
    retried: (problem) => `being tried again, as ${reason(problem)}`,
    couldNotPost: (topic, problem) =>
      problem.kind === 'gone' || problem.kind === 'forbidden'
        ? `The digest of ${topic} that you subscribed a channel to can’t come any more: ${reason(problem)}. It is stopped and its settings are kept; once that is mended, /digest resume goes on there.`
        : `The last digest of ${topic} could not be posted to a channel that you subscribed to it: ${reason(problem)}. The next one comes as usual.`,
    feedBroken: (publisher, topic, address) =>
      `${publisher} can’t be read any more, so your digest of ${topic} may miss its news: ${address}. It is tried again by itself; /sources status says why, and what to do.`,
    channel: 'Open the channel',
  },
  text: {
    promised: 'Promised',
    title: (topic, date) => `${topic}: digest of ${sayDay(date)}`,
    late: (due, sent) =>
      due.date === sent.date
        ? `Late: due ${due.time}, sent ${sent.time}`
        : `Late: due ${moment(due)}, sent ${moment(sent)}`,
    repeat: 'This may be a repeat: Vigía was interrupted while it posted today’s digest.',
    preview: 'A preview: this is what would come now.',
    opening: (articles, publishers) =>
      `The first digest here starts with the newest sources: ${plural(articles, 'article', 'articles')} from ${plural(publishers, 'publisher', 'publishers')}.`,
    nothingNew: (since) => (since ? `Nothing new since ${moment(since)}.` : 'Nothing new.'),
    news: (articles, publishers, since) =>
      `${plural(articles, 'new article', 'new articles')} from ${plural(publishers, 'publisher', 'publishers')}${since ? ` since ${moment(since)}` : ''}.`,
    newest: (published, age) =>
      published
        ? `The newest source is of ${sayDate(published)}${age === null ? '' : `, ${ago(age)}`}.`
        : 'No source is dated.',
    older: (articles) =>
      `${plural(articles, 'article', 'articles')} of earlier days ${articles === 1 ? 'was' : 'were'} added.`,
    changes: 'What changed',
    ending: 'Promised for the next days',
    before: (published) => `before${published ? ` (${sayDate(published)})` : ''}:`,
    until: (date) => `until ${sayDay(date)}`,
    copies: (publishers) => `+${plural(publishers, 'publisher', 'publishers')}`,
    reports: (publishers) => `also reported by ${plural(publishers, 'publisher', 'publishers')}`,
    all: (count) => `All that is new (${count} more)`,
  },
};
