import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, instantOf } from '../../src/core/digest/local-time.ts';
import { everyDay } from '../../src/core/digest/read-weekdays.ts';
import type { Subscription } from '../../src/core/subscription.ts';
import { openStore } from '../../src/stores/index.ts';
import { StandIn as Discord } from '../adapters/discord/stand-in.ts';
import { seededCorpus } from '../adapters/discord/vigia.ts';
import { textOf } from '../adapters/slack/shown.ts';
import { StandIn as Slack } from '../adapters/slack/stand-in.ts';
import type { Place } from './kill-ingests.ts';

/** A clock that shows `from` at the instant `since`, and goes so many times as fast as others. */
export interface FastClock {
  readonly from: number;
  readonly since: number;
  readonly speed: number;
}

export interface Plan {
  readonly processes: number;
  readonly subscriptions: number;
  readonly kills: number;
  readonly speed: number;
  /** Days that the kills are spread over, and minutes of each that the digests are. */
  readonly days: number;
  readonly minutes: number;
}

/** What it came to. `missed` and the unmarked doubles should be nothing. */
export interface DigestToll {
  readonly kills: number;
  /** Subscriptions times days. */
  readonly due: number;
  readonly missed: number;
  /** On Discord: posts that it took for a repetition of one it had, and second messages that came of it all the same. */
  readonly discordRepeats: number;
  readonly discordDoubles: number;
  /** On Slack: second posts that say that they may be one, and those that don't. */
  readonly slackMarked: number;
  readonly slackUnmarked: number;
  /** Posts on Slack that say they may be a repeat, and are the only one. */
  readonly slackNeedless: number;
}

const zone = 'Europe/Madrid';
const firstDay = '2027-03-26';
/** Seconds of the fast clock before the first digest of a day is due. */
const lead = 20;

/** Kills processes that deliver digests at random around the times when they are due, over some days. */
export async function killDigests(place: Place, plan: Plan): Promise<DigestToll> {
  const store = await openStore(place);
  const [discord, slack] = [await Discord.start(), await Slack.start()];
  const crew = new Crew(place, discord.url, slack.url, plan.processes);
  let toll: DigestToll = {
    ...{ kills: 0, due: 0, missed: 0, discordRepeats: 0, discordDoubles: 0 },
    ...{ slackMarked: 0, slackUnmarked: 0, slackNeedless: 0 },
  };
  try {
    for (const topic of (await seededCorpus()).topics) await store.saveTopic(topic);
    for (let at = 0; at < plan.subscriptions; at++) await store.saveSubscription(subscriptionOf(at, plan));
    for (let day = 0; day < plan.days; day++) {
      const date = addDays(firstDay, day);
      const [fromDiscord, fromSlack] = [discord.got.length, slack.got.length];
      const kills = Math.round((plan.kills * (day + 1)) / plan.days) - toll.kills;
      crew.setClock(clockFor(date, plan.speed));
      await crew.suffer(kills, plan);
      const isDone = async () =>
        (await store.subscriptions({})).sound.every(({ next }) => next !== null && next.date > date);
      const patience = Date.now() + 120_000;
      while (!(await isDone()) && Date.now() < patience) await sleep(200);
      const ids = (await store.subscriptions({})).sound.map(({ id }) => id);
      const deliveries = await Promise.all(ids.map((id) => store.deliveries(id, 1)));
      const posted = deliveries.filter(({ sound: [last] }) => last?.date === date && last.state === 'posted');
      toll = {
        ...add(add(toll, discordToll(discord.got.slice(fromDiscord))), slackToll(slack.got.slice(fromSlack))),
        kills: toll.kills + kills,
        due: toll.due + ids.length,
        missed: toll.missed + ids.length - posted.length,
      };
    }
  } finally {
    await crew.end();
    await Promise.all([store.close(), discord.stop(), slack.stop()]);
  }
  return toll;
}

function clockFor(date: string, speed: number): FastClock {
  const first = instantOf({ date, time: '07:00' }, zone)?.getTime() ?? 0;
  return { from: first - lead * 1000, since: Date.now(), speed };
}

/** Every other one on Slack, in twenty workspaces; spread over the minutes. */
function subscriptionOf(at: number, { minutes }: Plan): Subscription {
  const [platform, workspace] = at % 2 === 0 ? ['discord', '7'] : ['slack', `T${at % 40}`];
  const time = `07:${String(at % minutes).padStart(2, '0')}`;
  const due = instantOf({ date: firstDay, time }, zone)?.getTime() ?? 0;
  return {
    ...{
      id: `s${at}`,
      platform,
      workspace,
      channel: String(900000 + at),
      subscriber: 'U1',
      topic: 'ecuador',
    },
    ...{ language: 'en', time, zone, weekdays: [...everyDay], silentWhenEmpty: false, state: 'active' },
    ...{ problem: null, createdAt: due - 86_400_000, told: 0, next: { date: firstDay, due } },
  };
}

function add(toll: DigestToll, more: Partial<DigestToll>): DigestToll {
  const sum = { ...toll };
  return Object.assign(
    sum,
    Object.fromEntries(
      Object.entries(more).map(([name, count]) => [name, toll[name as keyof DigestToll] + count]),
    ),
  );
}

/** One message a channel and key: the stand-in gives the first again, as Discord does. */
function discordToll(got: Discord['got']): Partial<DigestToll> {
  const posts = got.filter(({ path }) => /^\/channels\/\d+\/messages$/.test(path));
  const channels = Map.groupBy(posts, ({ path }) => path)
    .values()
    .toArray();
  const messages = channels.map((all) => new Set(all.map(({ body }) => body.nonce)).size);
  return {
    discordRepeats: posts.length - messages.reduce((sum, count) => sum + count, 0),
    discordDoubles: messages.reduce((sum, count) => sum + count - 1, 0),
  };
}

function slackToll(got: Slack['got']): Partial<DigestToll> {
  const posts = got.filter(({ method }) => method === 'chat.postMessage');
  const channels = Map.groupBy(posts, ({ body }) => body.channel)
    .values()
    .toArray();
  const isMarked = ({ body }: (typeof posts)[number]) => textOf(body).includes('This may be a repeat');
  const seconds = channels.flatMap(([, ...others]) => others);
  return {
    slackMarked: seconds.filter(isMarked).length,
    slackUnmarked: seconds.filter((post) => !isMarked(post)).length,
    slackNeedless: channels.flatMap(([first]) => (first && isMarked(first) ? [first] : [])).length,
  };
}

/** Processes that deliver; whoever is killed is replaced. */
class Crew {
  readonly #args: readonly string[];
  readonly #members = new Set<Member>();
  #clock: FastClock | undefined;

  constructor({ data, databaseUrl }: Place, discordUrl: string, slackUrl: string, processes: number) {
    this.#args = [data, databaseUrl ?? '', discordUrl, slackUrl];
    for (let count = 0; count < processes; count++) this.#hire();
  }

  setClock(clock: FastClock): void {
    this.#clock = clock;
    for (const { child } of this.#members) child.stdin?.write(`${JSON.stringify(clock)}\n`);
  }

  /** Kills so many, one after the other, at random over the minutes that digests are due in and those around them. */
  async suffer(kills: number, { minutes, speed }: Plan): Promise<void> {
    const span = ((minutes + 1) * 60_000 + lead * 1000) / speed;
    const moments = Array.from({ length: kills }, () => Math.random() * span).sort((a, b) => a - b);
    const start = Date.now();
    for (const moment of moments) {
      await sleep(Math.max(0, start + moment - Date.now()));
      await this.#killOne();
    }
  }

  async end(): Promise<void> {
    for (const { child } of this.#members) child.kill('SIGKILL');
    await Promise.all([...this.#members].map(({ closed }) => closed));
  }

  async #killOne(): Promise<void> {
    await Promise.race([...this.#members].map(({ ready }) => ready));
    const able = [...this.#members].filter(({ isReady }) => isReady);
    const victim = able[Math.floor(Math.random() * able.length)];
    if (!victim) throw new Error('nobody is at work');
    this.#members.delete(victim);
    victim.child.kill('SIGKILL');
    await victim.closed;
    this.#hire();
  }

  #hire(): void {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'delivering.ts'), ...this.#args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const member: Member = {
      child,
      isReady: false,
      closed: once(child, 'close'),
      ready: once(child.stdout, 'data').then(() => {
        member.isReady = true;
      }),
    };
    child.stdin.on('error', () => {});
    if (this.#clock) child.stdin.write(`${JSON.stringify(this.#clock)}\n`);
    this.#members.add(member);
  }
}

interface Member {
  readonly child: ChildProcess;
  readonly closed: Promise<unknown>;
  readonly ready: Promise<void>;
  isReady: boolean;
}
