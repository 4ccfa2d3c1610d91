import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { topicSchema } from '../../src/core/topic.ts';
import { openStore } from '../../src/stores/index.ts';
import { storeFile } from '../../src/stores/sqlite.ts';
import { Person } from '../adapters/discord/people.ts';
import { textOf } from '../adapters/discord/shown.ts';
import { StandIn, token } from '../adapters/discord/stand-in.ts';
import { query } from '../stores/postgres-server.ts';
import { Doubles } from './doubles.ts';
import { type Findings, judge } from './judge-press.ts';
import type { Place } from './kill-ingests.ts';
import { term } from './newsroom.ts';
import { feedOf, openPress, type Paper, publish } from './press.ts';

/** What so many kills came to: see `Findings` for what should be nothing. */
export interface PollToll extends Findings {
  readonly kills: number;
  /** Kills while a feed was being read; the others came earlier. */
  readonly amid: number;
  /** Articles that were stored beside one that they are: none should be. */
  readonly twice: number;
  /** Questions about what was polled that were answered from it, of those that were asked. */
  readonly answered: string;
}

const topic = topicSchema.parse({
  id: 'harbour',
  title: { en: 'Harbour', es: 'Puerto' },
  zone: 'UTC',
  terms: [term],
  threshold: 1,
});

/** Milliseconds after its start, and after it first asked for a feed, within which a process is killed. */
const early = 1_500;
const late = 1_500;

/** Kills the program again and again while it polls a press that goes on writing; then lets it be, and judges. */
export async function killPolls(place: Place, kills: number): Promise<PollToll> {
  const papers = await openPress();
  const standIn = await StandIn.start();
  await subscribe(place, papers);
  const doubles = new Doubles();
  let amid = 0;
  for (let kill = 0; kill < kills; kill++) {
    goOn(papers);
    await makeDue(place);
    amid += Number(await killedPoll(place, standIn, papers));
    await lookForDoubles(doubles, place);
  }
  goOn(papers);
  await makeDue(place);
  const answered = await undisturbed(place, standIn, papers);
  await lookForDoubles(doubles, place);
  const store = await openStore(place);
  const findings = await judge(store, papers);
  await store.close();
  await standIn.stop();
  for (const { site } of papers) await site.close();
  return { kills, amid, twice: doubles.count, ...findings, answered };
}

async function lookForDoubles(doubles: Doubles, place: Place): Promise<void> {
  const store = await openStore(place);
  doubles.look((await store.articles()).sound);
  await store.close();
}

async function subscribe(place: Place, papers: readonly Paper[]): Promise<void> {
  const store = await openStore(place);
  await store.saveTopic(topic);
  for (const paper of papers) await store.saveFeed(feedOf(paper, topic.id), 0);
  await store.close();
}

function goOn(papers: readonly Paper[]): void {
  for (const paper of papers) {
    paper.newsroom.happen();
    publish(paper);
    paper.site.asked.length = 0;
  }
}

/** What some quarter of an hour does: leases end, and every feed is due. The topic's own feeds can't be reached. */
async function makeDue({ data, databaseUrl }: Place): Promise<void> {
  const change = 'update feeds set next_check = 0, lease_until = 0';
  if (databaseUrl !== null) return void (await query(databaseUrl, change));
  const database = new DatabaseSync(storeFile(data), { timeout: 5_000 });
  database.exec(change);
  database.close();
}

function startProgram({ data, databaseUrl }: Place, standIn: StandIn): ChildProcess {
  const { PATH } = process.env;
  const env = {
    ...(PATH && { PATH }),
    NODE_COMPILE_CACHE: join(data, 'compiled'),
    VIGIA_DATA: data,
    ...(databaseUrl !== null && { DATABASE_URL: databaseUrl }),
    DISCORD_TOKEN: token,
    DISCORD_API_URL: standIn.url,
    PORT: '0',
    LOG_LEVEL: 'error',
  };
  const program = join(import.meta.dirname, '../vigia-here.ts');
  return spawn(process.execPath, [program], { cwd: data, env, stdio: 'ignore' });
}

const isAsked = (papers: readonly Paper[]) => papers.some(({ site }) => site.asked.length > 0);

/** Whether the process was polling when it died. */
async function killedPoll(place: Place, standIn: StandIn, papers: readonly Paper[]): Promise<boolean> {
  const child = startProgram(place, standIn);
  const ended = once(child, 'close');
  // One in ten dies while it starts.
  if (Math.random() < 0.1) await sleep(Math.random() * early);
  else {
    await until(() => isAsked(papers) || child.exitCode !== null, 60_000);
    await sleep(Math.random() * late);
  }
  if (child.exitCode !== null) throw new Error(`the program ended by itself with ${child.exitCode}`);
  child.kill('SIGKILL');
  await ended;
  return isAsked(papers);
}

/** Lets the program look at every feed, and asks it about what they list. */
async function undisturbed(place: Place, standIn: StandIn, papers: readonly Paper[]): Promise<string> {
  const start = Date.now();
  const child = startProgram(place, standIn);
  const ended = once(child, 'close');
  const store = await openStore(place);
  const own = new Set(papers.map(({ newsroom }) => newsroom.name));
  const areLookedAt = async () =>
    (await store.feeds()).sound.every(
      ({ feed, state }) => !own.has(feed.id) || (state.lastChecked ?? 0) >= start,
    );
  await until(areLookedAt, 180_000);
  await store.close();
  // Within five seconds everything that is stored is answered from.
  await sleep(5_000);
  const answered = await askAround(standIn, papers);
  child.kill('SIGTERM');
  await ended;
  return answered;
}

/** Asks who the speaker of the newest story of each paper is. */
async function askAround(standIn: StandIn, papers: readonly Paper[]): Promise<string> {
  const speakers = papers
    .filter(({ status }) => status === 'ok')
    .flatMap(
      ({ newsroom }) => newsroom.listings.findLast(({ story }) => story.isFitting)?.story.speaker ?? [],
    );
  let right = 0;
  for (const speaker of speakers) {
    const asked = new Person(standIn).command('who', { name: speaker });
    const { body } = await asked.answered();
    if (textOf(body).includes('harbour master')) right += 1;
  }
  return `${right} of ${speakers.length}`;
}

async function until(isTrue: () => boolean | Promise<boolean>, limit: number): Promise<void> {
  const end = Date.now() + limit;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('the program is stuck');
    await sleep(20);
  }
}
