import type { Words } from '../../core/words.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2024-01-11T08:30Z` → `11 January 2024, 08:30 UTC`; what the date leaves open stays open. */
function sayDate(date: string): string {
  const [day = '', time] = date.split('T');
  const [y, m, d] = day.split('-');
  const words = [d && Number(d), m && months[Number(m) - 1], y].filter(Boolean).join(' ');
  return time ? `${words}, ${time.slice(0, 5)} UTC` : words;
}

/** What the bot says in English. */
export const words: Words = {
  language: 'en',
  sources: 'Sources',
  undated: 'undated',
  untitled: 'untitled',
  date: ({ date, basis }) => sayDate(date) + (basis === 'derived' ? ' (derived)' : ''),
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
};
