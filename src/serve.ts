import { createMetrics, type HttpServer, healthRoutes, startHttp } from './adapters/http/index.ts';
import { type Adapter, PortError } from './core/adapter.ts';
import type { Bot } from './core/bot.ts';
import { daysSince } from './core/brief.ts';
import type { Corpus } from './core/corpus.ts';
import type { Logger } from './log.ts';

/** Something that goes on beside answering. */
export interface Work {
  start(): void;
  /** Resolves once nothing of it is under way. */
  stop(): Promise<void>;
}

/** What the platforms are served with. */
export interface ServeParts {
  readonly bot: Bot;
  readonly corpus: Corpus;
  readonly log: Logger;
  /** Where to listen; null: nowhere, unless a platform calls in. */
  readonly port: number | null;
  /** Makes a platform's adapter, given the bot to answer with and what to call when it is lost for good. */
  readonly platforms: readonly ((
    bot: (platform: string) => Bot,
    onLost: (error: Error) => void,
  ) => Adapter)[];
  /** Makes what goes on by itself once the platforms are reached. */
  readonly works: (adapters: readonly Adapter[]) => readonly Work[];
  /** Tells those who run it that the platforms are reached, and where it listens. */
  readonly onOnline: (platforms: readonly string[], port: number | null) => void;
  readonly signal: AbortSignal;
}

/** Where platforms call in when it isn't said. */
const usualPort = 3000;

/**
 * Runs the bot on its platforms until the signal comes; what was begun is then answered before it resolves.
 * Rejects with an `AdapterError` or a `PortError` where a person can do something.
 */
export async function serve(parts: ServeParts): Promise<void> {
  const metrics = createMetrics();
  measure(metrics.gauge, parts.corpus);
  const ended = Promise.withResolvers<void>();
  parts.signal.addEventListener('abort', () => ended.resolve());
  if (parts.signal.aborted) ended.resolve();
  const watched = (platform: string) => metrics.watch(parts.bot, platform);
  const adapters = parts.platforms.map((create) => create(watched, ended.reject));
  const works = parts.works(adapters);
  let server: HttpServer | null = null;
  try {
    const health = healthRoutes(() => adapters.filter((one) => !one.isReady()).map(({ name }) => name));
    server = await listen(
      parts,
      [...health, metrics.route, ...adapters.flatMap(({ routes }) => routes)],
      adapters,
    );
    const started = Promise.all(adapters.map((adapter) => adapter.start()));
    await Promise.race([started, ended.promise]);
    if (!parts.signal.aborted) {
      for (const work of works) work.start();
      parts.onOnline(
        adapters.map(({ name }) => name),
        server?.port ?? null,
      );
    }
    await ended.promise;
  } finally {
    await Promise.all(works.map((work) => work.stop()));
    await server?.close();
    await Promise.all(adapters.map((adapter) => adapter.stop()));
  }
}

type Routes = Parameters<typeof startHttp>[0]['routes'];

async function listen({ port, log }: ServeParts, routes: Routes, adapters: readonly Adapter[]) {
  const isCalled = adapters.some((adapter) => adapter.routes.length > 0);
  if (port === null && !isCalled) return null;
  const asked = port ?? usualPort;
  try {
    return await startHttp({
      port: asked,
      routes,
      onFailure: (path, err) => log.error({ path, err }, 'a request failed'),
    });
  } catch (error) {
    throw new PortError(asked, error);
  }
}

function measure(gauge: ReturnType<typeof createMetrics>['gauge'], corpus: Corpus): void {
  gauge('vigia_articles', 'Articles that answers come from.', () => corpus.entries().length);
  gauge('vigia_newest_article_age_days', 'Days since the newest article was published.', () => {
    const newest = corpus.entries()[0]?.article.published?.date;
    return newest === undefined ? Number.NaN : daysSince(newest, new Date());
  });
}
