import type { ConfigProblem } from '../../config.ts';
import type { BackupFault } from '../../core/store.ts';
import type { FetchFault } from '../../ingest/fetch/fetch-error.ts';
import type { Reason } from '../../ingest/found.ts';
import type { Mistake } from '../invocation.ts';
import { slackLack, slackSettings } from './slack-settings.ts';
import { sayStoreFault } from './store-faults.ts';
import { type CliWords, sayPlace } from './words.ts';

const place = { line: 'line', record: 'record', input: 'standard input' };

const help = `Vigía briefs you on a security situation and answers questions from news articles, word for word, with the
source of every line.

  npx vigia                        a console: type a question, or /help; with tokens, the bot on Discord and Slack
  echo '/brief ecuador' | npx vigia        a command a line
  npx vigia ingest <file|folder|url|->…  add articles: .md .txt .html .json .jsonl
  npx vigia extract <file|folder|url|->…  what is in articles, without keeping them

  npx vigia backup <file>          copies the store, as it is now, to a new file
  npx vigia doctor                 checks tokens, commands and permissions on Discord and Slack; prints the invite link
  npx vigia register               registers the commands on Discord, and says what that changes
  npx vigia manifest               prints the manifest to make the Slack app from

  --topic <name>   topic of the articles ingested; a new name makes a new topic
  --data <folder>  where articles are kept (else VIGIA_DATA, else the folder data of the project)
  --lang en|es     language of the answers
  --json           one JSON object a line
  --help, --version

Exit status: 0 all well, 2 something in the request was wrong, 1 something failed here.`;

function mistake(mistake: Mistake): string {
  switch (mistake.kind) {
    case 'unknown-option':
      return mistake.nearest
        ? `There is no option ${mistake.typed}. Did you mean ${mistake.nearest}?`
        : `There is no option ${mistake.typed}. npx vigia --help lists them.`;
    case 'missing-value': {
      const examples = { data: '--data ./news', lang: '--lang es', topic: '--topic ecuador' };
      return `--${mistake.option} needs a value. For example: ${examples[mistake.option]}`;
    }
    case 'needless-value':
      return `${mistake.option} takes no value. For example: npx vigia extract article.txt --json`;
    case 'bad-language':
      return `--lang can't take ‘${mistake.typed}’: it is en or es. For example: --lang es`;
    case 'not-here':
      return `${mistake.typed} belongs to ${mistake.option}. For example: npx vigia ${mistake.option} news/ --topic peru`;
    case 'unknown-command':
      return mistake.nearest
        ? `There is no command ‘${mistake.typed}’. Did you mean ${mistake.nearest}? For example: npx vigia ingest news/`
        : `There is no command ‘${mistake.typed}’: there are console, ingest, extract, doctor, register, manifest and backup. What the bot is asked is piped in: echo '/brief ecuador' | npx vigia`;
    case 'no-sources':
      return `${mistake.command} needs a file or folder, or - for standard input. For example: npx vigia ${mistake.command} article.txt`;
    case 'no-target':
      return 'backup needs the file to make. For example: npx vigia backup vigia-copy.db';
  }
}

const settings: Readonly<Record<ConfigProblem['name'], (value: string) => string>> = {
  VIGIA_DATA: (value) => `VIGIA_DATA can't be ‘${value}’: it is a folder. For example: VIGIA_DATA=./data`,
  DATABASE_URL: () =>
    'DATABASE_URL is no address of a PostgreSQL database. For example: DATABASE_URL=postgresql://user:password@localhost:5432/vigia',
  LOG_LEVEL: (value) =>
    `LOG_LEVEL can't be ‘${value}’: it is silent, fatal, error, warn, info, debug or trace. For example: LOG_LEVEL=info`,
  PORT: (value) => `PORT can't be ‘${value}’: it is a number up to 65535. For example: PORT=3000`,
  DISCORD_APPLICATION_ID: (value) =>
    `DISCORD_APPLICATION_ID can't be ‘${value}’: it is some 18 digits. Copy it from https://discord.com/developers/applications → your application → General Information → Application ID; or leave it empty.`,
  DISCORD_PUBLIC_KEY: (value) =>
    `DISCORD_PUBLIC_KEY can't be ‘${value}’: it is 64 hexadecimal digits. Copy it from https://discord.com/developers/applications → your application → General Information → Public Key; or leave it empty.`,
  DISCORD_GUILD_ID: (value) =>
    `DISCORD_GUILD_ID can't be ‘${value}’: it is some 18 digits. In Discord, with Settings → Advanced → Developer Mode on, right-click the server → Copy Server ID. For example: DISCORD_GUILD_ID=123456789012345678`,
  DISCORD_API_URL: (value) =>
    `DISCORD_API_URL can't be ‘${value}’: it is an address. For example: DISCORD_API_URL=http://127.0.0.1:8080/api`,
  DISCORD_TOKEN: () =>
    'DISCORD_TOKEN is no bot token: that has three parts with dots between. Get it at https://discord.com/developers/applications → your application → Bot → Reset Token; or leave it empty for the console.',
  ...slackSettings.en,
};

const backupFaults: Readonly<Record<BackupFault | 'postgres', (place: string) => string>> = {
  taken: (place) =>
    `${place} is there already; it was left as it is. Choose another file. For example: npx vigia backup vigia-2.db`,
  'no-store': (place) =>
    `There is no store ${place} to copy. Name its folder. For example: --data ./vigia-data`,
  unwritable: (place) => `${place} can’t be written. Free some space, or choose another folder.`,
  postgres: (file) =>
    `DATABASE_URL names a PostgreSQL database, which has a tool for this: pg_dump --format=custom --file=${file} "$DATABASE_URL"`,
};

const fetchFaults: Readonly<Record<FetchFault, string>> = {
  address:
    'is no address that is fetched: it begins with https:// or http://, has no name and password, and a port of the web’s. For example: https://example.org/feed',
  private: 'leads to a private address, and only the public web is fetched',
  host: 'its host is not found. Check the spelling',
  connection: 'its host can’t be reached, or broke off. Try again later',
  certificate: 'its certificate can’t be trusted. Open it in your browser to see why',
  redirects: 'is redirected without end. Give the address where your browser ends up',
  slow: 'takes longer than 15 seconds. Try again later',
  large: 'is larger than 5 MB. Save the article as a file instead: article.txt',
};

function reason(reason: Reason): string {
  switch (reason.kind) {
    case 'missing':
      return 'there is no such file. For example: npx vigia ingest article.txt';
    case 'unreadable':
      return `can’t be read (${reason.code}). Check its permissions: ls -l`;
    case 'folder-empty':
      return 'the folder has no .md, .txt, .html, .json or .jsonl file';
    case 'not-a-file':
      return 'is a pipe or a device, not a file. Send it to standard input: npx vigia ingest - < article.txt';
    case 'no-article':
      return 'has no article’s text. Save the article as a file instead: article.txt';
    case 'feed-empty':
      return 'is a feed that lists nothing. Try again later';
    case 'blocked':
      return 'shows robots a barrier in the page’s place. Save the page in your browser: article.html';
    case 'robots':
      return 'its site asks robots not to read it (robots.txt). Save the page in your browser: article.html';
    case 'fetch':
      return fetchFaults[reason.fault];
    case 'http-status':
      return `answers with the error ${reason.status}. Check the address in your browser`;
    case 'unknown-kind':
      return `‘${reason.extension}’ is no kind of file that is read: .md, .txt, .html, .json, .jsonl. For example: article.txt`;
    case 'not-utf8':
      return 'is not in UTF-8. Convert it: iconv -f WINDOWS-1252 -t UTF-8 old.txt > new.txt';
    case 'binary':
      return 'is no text: it has NUL characters. If it is UTF-16, convert it: iconv -f UTF-16 -t UTF-8 old.txt > new.txt';
    case 'no-records':
      return 'has no article. An article is a line: {"title": "…", "text": "…"}';
    case 'no-text':
      return 'has no text. For example: {"title": "…", "text": "…"}';
    case 'bad-json':
      return 'is no JSON. For example: {"title": "…", "text": "…"}';
    case 'not-a-record':
      return 'is no article record. For example: {"title": "…", "text": "…"}';
    case 'bad-front-matter':
      return `its front matter is no YAML${reason.detail && ` (${reason.detail})`}. For example: a line published: 2024-01-11 between two lines of ---`;
    case 'bad-field': {
      const allowed = { basis: 'stated or derived', precision: 'year, month, day or minute' };
      const known =
        Object.entries(allowed).find(([field]) => field === reason.field)?.[1] ?? 'one line of text';
      return `its ${reason.field} can’t be ‘${reason.value}’: it is ${known}`;
    }
    case 'language':
      return `its language is ‘${reason.value}’; articles are read in English (en) and Spanish (es)`;
    case 'near-topic':
      return `there is no topic ‘${reason.typed}’. Did you mean --topic ${reason.nearest}? A topic of its own needs a name less alike`;
    case 'bad-topic':
      return `‘${reason.typed}’ can’t name a topic: that has letters or digits. For example: --topic peru`;
  }
}

/** What the command line says in English. */
export const en: CliWords = {
  help,
  mistake,
  setting: (problem) => ('beside' in problem ? slackLack.en(problem) : settings[problem.name](problem.value)),
  envFile: (path, code) => `${path} can’t be read (${code}). Check its permissions, or move it away.`,
  store: (fault, place) => sayStoreFault('en', fault, place),
  backedUp: (file) => `The store is copied to ${file}. To go back to it, put it in the place of vigia.db.`,
  notBackedUp: (fault, place) => backupFaults[fault](place),
  port: (port) =>
    `Port ${port} can’t be had: another program listens there, or it is not allowed. For example: PORT=3000`,
  online: (platforms, port) =>
    [
      `Vigía is on ${platforms.map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`).join(' and ')}.`,
      ...(port === null ? [] : [`Listening on port ${port}.`]),
      'Ctrl-C ends it; npx vigia doctor looks after it.',
    ].join(' '),
  finding: (ok, text) => `${ok ? 'ok   ' : 'WRONG'} ${text}`,
  damaged: (ids) =>
    `Left out, as what is stored is no longer what was saved: ${ids.join(', ')}. Ingest its source again to mend it.`,
  refused: (refused) => `${sayPlace(refused.where, place)}: ${reason(refused.reason)}.`,
  note: ({ where, kind, value }) => {
    const notes = {
      undated: `taken as undated: ‘${value}’ is no date such as 2024-01-11 or 2024-01-11T08:30:00Z`,
      future: `taken as undated: ‘${value}’ has not come yet`,
      'no-address': `taken without an address: ‘${value}’ is no http(s) address`,
      'id-taken': `the id ‘${value}’ is another article’s: this one got an id of its own`,
    };
    return `${sayPlace(where, place)}: ${notes[kind]}.`;
  },
  progress: (count) => `${count} read so far …`,
  newTopic: (title, id) => `New topic: ${title}. To ask about it: /brief ${id}`,
  ingested: ({ added, unchanged, updated, refused }, topics) =>
    `${added} added, ${unchanged} unchanged, ${updated} updated, ${refused} refused.${topics.length > 0 ? ` Topic: ${topics.join(', ')}.` : ''}`,
  extracted: {
    sentences: 'Sentences',
    people: 'People',
    quotes: 'Quotes',
    commitments: 'Commitments',
    figures: 'Figures',
    dates: 'Dates',
    unnamed: 'unnamed',
  },
};
