import { expect, test } from 'vitest';
import type { Subscription } from '../../src/core/subscription.ts';
import type { Opened } from './place.ts';
import { ecuador } from './samples.ts';

export function subscriptionOf(more: Partial<Subscription> = {}): Subscription {
  return {
    id: 's1',
    platform: 'slack',
    workspace: 'T1',
    channel: 'C1',
    subscriber: 'U1',
    topic: 'ecuador',
    language: 'es',
    time: '07:00',
    zone: 'America/Guayaquil',
    weekdays: [1, 2, 3, 4, 5],
    silentWhenEmpty: false,
    state: 'active',
    problem: null,
    createdAt: 10,
    told: 0,
    next: null,
    ...more,
  };
}

export function subscriptionContract(opened: Opened): void {
  test('keeps subscriptions over a restart, and finds them by place and topic', async () => {
    await opened.store.saveTopic(ecuador);
    await opened.store.saveTopic({ ...ecuador, id: 'peru' });
    const next = { due: 500, date: '2026-11-25' };
    const problem = { kind: 'channel-gone', detail: 'C2' };
    const all = [
      subscriptionOf({ next }),
      subscriptionOf({ id: 's2', topic: 'peru', createdAt: 11, silentWhenEmpty: true }),
      subscriptionOf({ id: 's3', channel: 'C2', createdAt: 12, state: 'gone', problem }),
      subscriptionOf({ id: 's4', platform: 'discord', workspace: '', createdAt: 13 }),
    ];
    for (const one of all) expect(await opened.store.saveSubscription(one)).toEqual(one);
    await opened.restart();
    const { store } = opened;
    const ids = async (of: Parameters<typeof store.subscriptions>[0]) =>
      (await store.subscriptions(of)).sound.map(({ id }) => id);
    expect(await store.subscriptions({})).toEqual({ sound: all, damaged: [] });
    expect(await ids({ platform: 'slack', workspace: 'T1', channel: 'C1' })).toEqual(['s1', 's2']);
    expect(await ids({ topic: 'ecuador' })).toEqual(['s1', 's3', 's4']);
    expect(await ids({ platform: 'discord', workspace: '' })).toEqual(['s4']);
    expect(await store.subscription('s3')).toEqual(all[2]);
    expect(await store.subscription('s9')).toBeNull();
  });

  test('has one for a channel and a topic, whoever saves it and under whichever id', async () => {
    const { store, place } = opened;
    const other = await place.open();
    await store.saveTopic(ecuador);
    const first = await store.saveSubscription(subscriptionOf({ told: 7 }));
    const again = subscriptionOf({ id: 's2', time: '08:30', subscriber: 'U2', createdAt: 99, told: 0 });
    const saved = await Promise.all([store, other].map((one) => one.saveSubscription(again)));
    const expected = { ...again, id: first.id, createdAt: first.createdAt, told: 7 };
    expect(saved).toEqual([expected, expected]);
    expect((await store.subscriptions({})).sound).toEqual([expected]);
    await other.close();
  });

  test('removes a subscription', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    await store.saveSubscription(subscriptionOf());
    expect(await store.removeSubscription('s1')).toBe(true);
    expect(await store.removeSubscription('s1')).toBe(false);
    expect((await store.subscriptions({})).sound).toEqual([]);
  });

  test('reports a subscription that lost its shape, and lets nobody see to it', async () => {
    const { store, place } = opened;
    await store.saveTopic(ecuador);
    await store.saveSubscription(subscriptionOf({ next: { due: 1, date: '2026-01-01' } }));
    await place.sql("update subscriptions set weekdays = '{}'");
    expect(await store.subscriptions({})).toEqual({ sound: [], damaged: [{ id: 's1', fault: 'row' }] });
    expect(await store.claimDueDeliveries('slack', 5, 10, 100)).toEqual([]);
    expect((await store.deliveries('s1', 10)).sound).toEqual([]);
  });
}
