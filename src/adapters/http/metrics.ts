import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Route } from '../../core/adapter.ts';
import type { Bot } from '../../core/bot.ts';
import { findCommand } from '../../core/command-line.ts';

/** Counts what the bot does, for `/metrics`. */
export interface Metrics {
  readonly route: Route;
  /** The same bot, its answers counted and timed for a platform. */
  watch(bot: Bot, platform: string): Bot;
  /** A number that is read whenever somebody looks. */
  gauge(name: string, help: string, read: () => number): void;
}

/** Seconds; most answers take a few milliseconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const labelNames = ['platform', 'command'] as const;
  const counted = new Counter({
    name: 'vigia_commands_total',
    help: 'Requests answered, by command and outcome: ok, asker (their mistake) or ours.',
    labelNames: [...labelNames, 'outcome'],
    registers,
  });
  const timed = new Histogram({
    name: 'vigia_command_seconds',
    help: 'How long an answer took to find and to say, without the platform.',
    labelNames,
    buckets,
    registers,
  });
  return {
    route: {
      method: 'GET',
      path: '/metrics',
      handle: async () => ({
        status: 200,
        headers: { 'content-type': registry.contentType },
        body: await registry.metrics(),
      }),
    },
    watch: (bot, platform) => ({
      commands: bot.commands,
      async answer(request) {
        // Whatever somebody typed is no label: there would be no end of them.
        const command = findCommand(request.command, bot.commands)?.names.en ?? 'unknown';
        const stop = timed.startTimer({ platform, command });
        const answered = await bot.answer(request);
        stop();
        counted.inc({ platform, command, outcome: answered.ok ? 'ok' : answered.fault });
        return answered;
      },
    }),
    gauge(name, help, read) {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    },
  };
}
