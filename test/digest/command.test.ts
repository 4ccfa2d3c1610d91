import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digest } from '../../commands/digest.ts';
import type { Answered, Bot } from '../../src/core/bot.ts';
import { createBot } from '../../src/core/bot.ts';
import type { Place, Reader } from '../../src/core/command.ts';
import { splitLine } from '../../src/core/command-line.ts';
import { subscriptionsBy } from '../../src/core/digest/subscriptions.ts';
import type { LanguageCode } from '../../src/core/language.ts';
import { plainText } from '../../src/core/plain-text.ts';
import { seededCorpus } from '../adapters/discord/vigia.ts';
import { smallCorpus, words } from '../small-bot.ts';
import { type Desk, herePlace, openDesk } from './platform.ts';

const commands = [digest];
let desk: Desk;
let bot: Bot;
beforeEach(async () => {
  desk = await openDesk(smallCorpus(), '2026-03-04T09:00:00Z');
  bot = botOver(desk);
});
afterEach(() => desk.close());

function botOver({ corpus, store, clock }: Desk): Bot {
  const failed = (_command: string, _reference: string, cause: unknown) => {
    throw cause;
  };
  const log = { withheld: () => {}, failed };
  return createBot({
    corpus,
    commands,
    digests: store,
    words,
    now: () => clock.at,
    reference: () => 'R',
    log,
  });
}

async function ask(
  line: string,
  {
    place = {},
    language = 'en',
    ...more
  }: { place?: Partial<Place> | null; language?: LanguageCode } & Partial<Reader> = {},
): Promise<Answered> {
  const { name, input } = splitLine(line, commands);
  const here = place === null ? undefined : { ...herePlace, ...place };
  const reader = { language, zone: 'America/Guayaquil', ...more };
  return bot.answer({ command: name, input, reader, place: here });
}

async function say(line: string, more: Parameters<typeof ask>[1] = {}): Promise<string> {
  const { reply } = await ask(line, more);
  return plainText(reply, { words: words[reply.language], commands });
}

describe('subscribing', () => {
  test('takes what is usual where nothing is said', async () => {
    expect(await say('/digest subscribe')).toMatchInlineSnapshot(`
      "The digest of Puerto Alto comes here from now on

      Comes: every day at 07:00 (America/Guayaquil)
      Language: English
      When nothing is new: says so in one line
      Next: 4 March 2026, 07:00
      Last: none yet

      You can go on with:
      - /digest now topic:puerto-alto (What would come now)"
    `);
  });

  test('goes by the reader’s own clocks, or the topic’s where nobody said what those are', async () => {
    const zone = 'Asia/Tokyo';
    const assumed = await say('/digest subscribe valley', { zone, isZoneAssumed: true });
    expect(assumed).toContain('every day at 07:00 (UTC)');
    await ask('/digest unsubscribe valley');
    expect(await say('/digest subscribe valley', { zone })).toContain('at 07:00 (Asia/Tokyo)');
  });

  test('takes all settings, in a line or by their names, and changes only what is named', async () => {
    const text = await say('/resumen suscribir the valley 7:30pm Madrid en español lun-vie callado:sí', {
      language: 'es',
    });
    expect(text).toMatchInlineSnapshot(`
      "Desde ahora llega aquí el resumen de El valle

      Llega: de lunes a viernes a las 19:30 (Europe/Madrid)
      Idioma: español
      Si no hay nada nuevo: calla
      Próximo: 4 de marzo de 2026, 19:30
      Último: ninguno todavía

      Puede seguir con:
      - /resumen ahora tema:valley (Lo que llegaría ahora)"
    `);
    await say('/digest subscribe valley time:6');
    const [subscription] = (await desk.store.subscriptions({})).sound;
    expect(subscription).toMatchObject({
      topic: 'valley',
      time: '06:00',
      zone: 'Europe/Madrid',
      language: 'es',
      weekdays: [1, 2, 3, 4, 5],
      silentWhenEmpty: true,
      subscriber: 'ana',
    });
    const input = { action: 'subscribe', topic: 'valley', zone: 'quito', weekdays: 'sat', silent: 'no' };
    await bot.answer({ command: 'digest', input, reader: { language: 'en', zone: 'UTC' }, place: herePlace });
    expect((await desk.store.subscriptions({})).sound).toMatchObject([
      { time: '06:00', zone: 'America/Guayaquil', weekdays: [6], silentWhenEmpty: false },
    ]);
  });

  test('is for those who manage the place, and for oneself in direct messages', async () => {
    const place = { person: 'eve', mayManage: false };
    expect(await say('/digest subscribe', { place })).toBe(
      'Note: Only those who manage this server or workspace can change its digests. In a direct message to Vigía, /digest subscribe is for yourself.',
    );
    await say('/digest subscribe');
    for (const action of ['unsubscribe', 'pause', 'resume'])
      expect(await say(`/digest ${action}`, { place })).toContain('Only those who manage');
    expect(await say('/digest status', { place })).toContain('every day at 07:00');
    const own = { workspace: '', channel: 'd9', person: 'eve', direct: true };
    expect((await ask('/digest subscribe', { place: own })).ok).toBe(true);
    expect(await subscriptionsBy({ ...herePlace, ...own }, desk.store)).toHaveLength(1);
  });

  test('is possible where digests can come to', async () => {
    expect(await say('/digest subscribe', { place: null })).toContain('A console has no channel');
    const group = { workspace: '', mayPost: false };
    expect(await say('/digest subscribe', { place: group })).toContain('can’t write here by itself');
    expect(await say('/digest subscribe', { place: { mayPost: false } })).toContain(
      'View Channel and Send Messages',
    );
    expect(await say('/digest subscribe', { place: { channel: 'c2', mayPost: null } })).toContain(
      '/invite @Vigía',
    );
  });

  test('tells mistakes in one line with what works', async () => {
    for (const [line, mistake] of [
      ['/digest subscribe time:25', 'is no time of day. For example: /digest subscribe time:07:30'],
      ['/digest subscribe zone:Quitoo', 'Did you mean Quito?'],
      ['/digest subscribe weekdays:never', 'weekdays:mon-fri'],
      ['/digest subscribe language:french', 'one of English, Spanish'],
      ['/digest subscribe atlantis', 'There is no topic ‘atlantis’. Topics: puerto-alto, valley.'],
      ['/digest now since:yesterday', 'since:2026-01-31'],
      ['/digest action:sing', 'one of subscribe, unsubscribe, pause, resume, now, status'],
      ['/digest pause', 'No digest comes here. To have one come: /digest subscribe'],
      ['/digest status valley', 'No digest of valley comes here.'],
    ]) {
      const answered = await ask(line ?? '');
      expect(answered).toMatchObject({
        ok: false,
        fault: 'asker',
        error: expect.stringContaining(mistake ?? ''),
      });
      expect(answered.ok === false && answered.error).not.toContain('\n');
    }
  });
});

describe('a subscription', () => {
  test('pauses and goes on with its settings, and ends', async () => {
    await say('/digest subscribe time:9 weekdays:mon-fri');
    expect(await say('/digest pause')).toContain('Next: paused: /digest resume goes on');
    desk.clock.at = new Date('2026-03-05T20:00:00Z');
    await desk.settle(desk.another());
    expect(desk.discord.posts).toEqual([]);
    expect(await say('/digest resume')).toContain('Next: 6 March 2026, 09:00');
    expect(await say('/digest unsubscribe')).toBe('The digest of Puerto Alto no longer comes here.');
    expect(await say('/digest')).toContain('No digest comes here.');
  });

  test('that has come today comes again tomorrow, whatever its hour is changed to', async () => {
    await say('/digest subscribe time:5');
    desk.clock.at = new Date('2026-03-04T10:00:00Z');
    await desk.settle(desk.another());
    expect(await say('/digest subscribe time:18')).toContain('Next: 5 March 2026, 18:00');
  });

  test('shows when it comes next and came last, with the message, and which days had none and why', async () => {
    await say('/digest subscribe silent:yes');
    const digests = desk.another();
    for (const day of ['04', '05', '08']) {
      desk.clock.at = new Date(`2026-03-${day}T12:00:00Z`);
      await desk.settle(digests);
    }
    expect(await say('/digest status')).toMatchInlineSnapshot(`
      "Puerto Alto

      Comes: every day at 07:00 (America/Guayaquil)
      Language: English
      When nothing is new: stays silent
      Next: 9 March 2026, 07:00
      Last: 4 March 2026, 07:00 · open it https://x.example/1
      Without a digest: 8 March 2026, nothing was new · 6 March 2026, Vigía was not running · 5 March 2026, nothing was new"
    `);
    await say('/digest subscribe silent:no');
    desk.clock.at = new Date('2026-03-09T12:00:00Z');
    desk.discord.answers.push({ kind: 'later', after: 0 });
    await desk.settle(digests);
    expect(await say('/digest status')).toContain('Next: being tried again, as the platform asked to wait');
  });

  test('of several topics is chosen by name', async () => {
    await say('/digest subscribe puerto-alto');
    await say('/digest subscribe valley');
    expect(await say('/digest pause')).toContain('Digests of puerto-alto, valley come here.');
    expect(await say('/digest pause valley')).toContain('The digest of The valley is paused');
    expect(await say('/digest')).toContain('The valley');
  });
});

describe('a preview', () => {
  test('shows to the asker what would come now, without posting or telling it', async () => {
    await say('/digest subscribe');
    const preview = await say('/digest now');
    expect(preview).toContain('A preview: this is what would come now.');
    expect(preview).toContain('“We are rebuilding the bridge,”');
    expect(desk.discord.posts).toEqual([]);
    desk.clock.at = new Date('2026-03-04T12:00:00Z');
    await desk.settle(desk.another());
    expect(desk.discord.texts()[0]).toContain('“We are rebuilding the bridge,”');
    expect(await say('/digest now')).toContain('Nothing new since 4 March 2026, 07:00.');
  });

  test('on a console shows the newest sources, or what is published since a day', async () => {
    expect(await say('/digest', { place: null })).toContain('starts with the newest sources');
    expect(await say('/digest now since:2026-03-02', { place: null })).toContain(
      '1 new article from 1 publisher',
    );
    expect(await say('/digest now valley since:2026-03-03', { place: null })).toContain(
      'There is no source for this yet.',
    );
    expect(await say('/digest now since:2026-03-03', { place: null })).toContain(
      'Nothing new since 3 March 2026',
    );
  });

  test('of much keeps to one screen and offers the rest, which is then all there', async () => {
    await desk.close();
    desk = await openDesk(await seededCorpus(), '2024-01-12T12:00:00Z');
    bot = botOver(desk);
    const { reply } = await ask('/digest now');
    const [action] = reply.actions;
    const more = Number(/^All that is new \((\d+) more\)$/.exec(action?.label ?? '')?.[1]);
    expect(more).toBeGreaterThan(0);
    const all = await bot.answer({
      command: 'digest',
      input: action?.options ?? {},
      reader: { language: 'en', zone: 'UTC' },
      place: herePlace,
    });
    const items = ({ blocks }: typeof reply) =>
      blocks.reduce((sum, { kind, ...block }) => {
        if (kind === 'quote') return sum + 1;
        return sum + ('items' in block && kind === 'list' ? block.items.length : 0);
      }, 0);
    expect(items(reply)).toBeLessThanOrEqual(10);
    expect(items(all.reply)).toBe(items(reply) + more);
    expect(all.reply.actions).toEqual([]);
  });
});
