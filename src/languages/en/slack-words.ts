import type { SlackWords } from '../../core/slack-words.ts';

/** What the bot says in English on Slack alone. */
export const slackWords: SlackWords = {
  sharedBy: (name) => `shared by ${name}`,
  leftOut: (pages) =>
    `${pages} more ${pages === 1 ? 'page finds' : 'pages find'} no room here. Send me the text in a direct message: check, and then the text.`,
  home: {
    welcome:
      'Ask in any channel with a slash command, mention me in a thread, or write to me here. Answers are word for word from articles, each with its source.',
    topics: 'What I know',
    briefMe: 'Brief me',
    choosePerson: 'Who is …',
    chooseTopic: 'Brief on …',
    close: 'Close',
    subscribe: 'Daily digest …',
    digests: 'Your digests',
    noDigests: 'None yet. A digest tells every morning what is new of a topic.',
    ownMessages: 'your messages with me',
    form: {
      title: 'Daily digest',
      submit: 'Subscribe',
      channel: 'Channel',
      channelHint:
        'Leave it empty to get the digest yourself. In a channel, invite me first: /invite @Vigía.',
      topic: 'Topic',
      time: 'Time',
      zone: 'Time zone',
      language: 'Language',
      days: 'Days',
      everyDay: 'Every day',
      weekdays: 'Monday to Friday',
    },
  },
  remedies: {
    not_in_channel:
      'I’m not in this channel, so I can’t write here. Invite me: /invite @Vigía. Then try again.',
    channel_not_found:
      'Slack doesn’t let me see this channel. If it is private, invite me first: /invite @Vigía. If it was deleted, choose another.',
    is_archived:
      'This channel is archived, so nobody can write in it. Unarchive it, or choose another channel.',
    missing_scope: (scope) =>
      `I lack a permission here${scope === null ? '' : ` (${scope})`}. Whoever manages the app has to install it again with the permissions of its manifest.`,
    invalid_auth:
      'Slack no longer accepts my token for this workspace. Whoever manages the app has to install it again, or set its new token.',
    expired: 'This is too old for Slack to take an answer. Ask again.',
    other: (code) => `Slack refused this (${code}). Try again; if it goes on, tell whoever manages the app.`,
  },
  install: {
    installed: (team) => `Vigía is installed in ${team}.`,
    open: 'Open Slack',
    badState: 'This installation was not started here, was finished already, or took more than ten minutes.',
    cancelled: 'The installation was cancelled. Nothing was changed.',
    failed: (code) => `Slack refused the installation (${code}).`,
    again: 'Start again',
  },
  listing: {
    description:
      'Briefs you on a security situation from news articles, word for word, with the source of every line',
    longDescription:
      'Vigía briefs people on a security situation and answers their questions from news articles, word for word, with the source of every line. It never writes prose of its own: every statement is a slice of an article and links to the exact sentence. What the sources don’t say, it says they don’t say.',
    umbrella: {
      description: 'Ask a question, or give any command of Vigía',
      hint: 'help | brief ecuador | who richardson | a question',
    },
    check: { name: 'Check against sources', description: 'Which sentences of a message a source says' },
    brief: { name: 'Brief me', description: 'What the sources say, on one screen' },
    agent:
      'Answers from news articles, word for word, with the source of every line, and says so when the sources don’t say.',
    prompts: [
      { title: 'Brief me', message: 'brief' },
      { title: 'What was promised?', message: 'commitments' },
      { title: 'Who said what?', message: 'quotes' },
      { title: 'What can I ask?', message: 'help' },
    ],
  },
};
