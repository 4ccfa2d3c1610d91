import { createInterface } from 'node:readline';
import { isEmpty, showDigest } from '../../commands/show-digest.ts';
import { createDigests } from '../../src/digest/digests.ts';
import { words } from '../../src/languages/index.ts';
import { openStore } from '../../src/stores/index.ts';
import { seededCorpus, vigiaOn as vigiaOnDiscord } from '../adapters/discord/vigia.ts';
import { vigiaOn as vigiaOnSlack } from '../adapters/slack/vigia.ts';
import type { FastClock } from './kill-digests.ts';

/** Delivers digests until it is killed, or its standard input ends, by the clock that its standard input sets, a line of JSON each time. */
const [data = '', databaseUrl = '', discordUrl = '', slackUrl = ''] = process.argv.slice(2);

let clock: FastClock | undefined;
const now = () =>
  clock ? new Date(clock.from + (Date.now() - clock.since) * clock.speed) : new Date('2026-01-01T00:00:00Z');

const store = await openStore({ data, databaseUrl: databaseUrl || null });
const corpus = await seededCorpus();
// Of the stand-ins only the address is asked.
const { discord } = await vigiaOnDiscord({ url: discordUrl } as Parameters<typeof vigiaOnDiscord>[0], {
  corpus,
});
const { slack } = await vigiaOnSlack({ url: slackUrl } as Parameters<typeof vigiaOnSlack>[0], undefined, {
  corpus,
});
const complain = (details: object, message: string) => console.error(message, details);
const digests = createDigests({
  ...{ adapters: [discord, slack], corpus, store, words, show: showDigest, isEmpty, now, every: 50 },
  log: { info: () => {}, warn: () => {}, error: complain },
  onWithheld: (spans) => complain({ spans }, 'withheld'),
});
for await (const line of createInterface({ input: process.stdin })) {
  clock = JSON.parse(line);
  digests.start();
  console.log('ready');
}
process.exit();
