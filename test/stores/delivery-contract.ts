import { expect, test } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import type { ClaimedDelivery, DeliveryOutcome } from '../../src/core/subscription.ts';
import type { Opened } from './place.ts';
import { ecuador } from './samples.ts';
import { subscriptionOf } from './subscription-contract.ts';

const today = { due: 100, date: '2026-11-25' };
const tomorrow = { due: 1_100, date: '2026-11-26' };
const message = { id: 'm1', link: 'https://chat.example/m1' };
const posted: DeliveryOutcome = {
  state: 'posted',
  at: 120,
  message,
  problem: null,
  told: 7,
  afterwards: { next: tomorrow },
};
const problem = { kind: 'unreachable', detail: null };

async function subscribe(store: Store, count = 1) {
  await store.saveTopic(ecuador);
  for (let index = 1; index <= count; index++)
    await store.saveSubscription(subscriptionOf({ id: `s${index}`, channel: `C${index}`, next: today }));
}

/** The one digest that is due. */
async function claimOne(store: Store, now: number): Promise<ClaimedDelivery> {
  const [claimed, ...others] = await store.claimDueDeliveries('slack', now, 10, 50);
  if (!claimed || others.length > 0) throw new Error('not one digest is due');
  return claimed;
}

export function deliveryContract(opened: Opened): void {
  test('gives a digest out when it is due, and the next one when that is', async () => {
    const { store } = opened;
    await subscribe(store);
    expect(await store.claimDueDeliveries('slack', 99, 10, 50)).toEqual([]);
    expect(await store.claimDueDeliveries('discord', 110, 10, 50)).toEqual([]);
    const claimed = await claimOne(store, 110);
    expect(claimed).toMatchObject({
      subscription: subscriptionOf({ next: today }),
      before: 'new',
      delivery: {
        ...today,
        subscription: 's1',
        state: 'claimed',
        attempts: 1,
        settledAt: null,
        message: null,
      },
    });
    expect(await store.settleDelivery(claimed.claim, posted)).toBe(true);
    expect(await store.subscription('s1')).toEqual(subscriptionOf({ next: tomorrow, told: 7 }));
    expect(await store.claimDueDeliveries('slack', 1_099, 10, 50)).toEqual([]);
    expect(await claimOne(store, 1_100)).toMatchObject({ before: 'new', delivery: tomorrow });
    await opened.restart();
    const { sound } = await opened.store.deliveries('s1', 10);
    expect(sound).toMatchObject([
      { ...tomorrow, state: 'claimed' },
      { ...today, state: 'posted', message, settledAt: 120, problem: null },
    ]);
    expect((await opened.store.deliveries('s1', 1)).sound).toHaveLength(1);
  });

  test('gives each digest to one of all who ask', async () => {
    const { store, place } = opened;
    await subscribe(store, 30);
    const others = [await place.open(), await place.open()];
    const claims = await Promise.all(
      [store, ...others, store].map((one) => one.claimDueDeliveries('slack', 200, 20, 1_000)),
    );
    const rest = await store.claimDueDeliveries('slack', 200, 30, 1_000);
    const ids = [...claims.flat(), ...rest].map(({ subscription }) => subscription.id);
    expect(ids).toHaveLength(30);
    expect(new Set(ids).size).toBe(30);
    await Promise.all(others.map((other) => other.close()));
  });

  test('gives out those first that waited longest', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    for (const [index, due] of [300, 100, 200].entries())
      await store.saveSubscription(
        subscriptionOf({ id: `s${index}`, channel: `C${index}`, next: { ...today, due } }),
      );
    const claimed = await store.claimDueDeliveries('slack', 400, 2, 50);
    expect(claimed.map(({ delivery }) => delivery.due)).toEqual([100, 200]);
  });

  test('gives out again what was claimed and never settled, and says so', async () => {
    const { store } = opened;
    await subscribe(store);
    const first = await claimOne(store, 110);
    expect(await store.claimDueDeliveries('slack', 159, 10, 50)).toEqual([]);
    const second = await claimOne(store, 160);
    expect(second).toMatchObject({ before: 'claimed', delivery: { ...today, attempts: 2 } });
    expect(await store.settleDelivery(first.claim, posted)).toBe(false);
    expect(await store.settleDelivery(second.claim, posted)).toBe(true);
    expect(await store.settleDelivery(second.claim, posted)).toBe(false);
    expect((await store.deliveries('s1', 10)).sound).toMatchObject([{ state: 'posted', attempts: 2 }]);
  });

  test('remembers what was marked before whoever marked it died', async () => {
    const { store } = opened;
    await subscribe(store);
    const first = await claimOne(store, 110);
    expect(await store.markDelivery(first.claim, problem)).toBe(true);
    const second = await claimOne(store, 160);
    expect(second).toMatchObject({ before: 'claimed', delivery: { problem } });
    expect(await store.markDelivery(first.claim, problem)).toBe(false);
    expect(await store.settleDelivery(second.claim, posted)).toBe(true);
    expect((await store.deliveries('s1', 10)).sound).toMatchObject([{ state: 'posted', problem: null }]);
    expect(await store.markDelivery(second.claim, problem)).toBe(false);
  });

  test('tries a failed one again when asked to, of the same day', async () => {
    const { store } = opened;
    await subscribe(store);
    const first = await claimOne(store, 110);
    const failed = {
      ...posted,
      state: 'failed',
      message: null,
      problem,
      told: null,
      afterwards: { retryAt: 300 },
    } as const;
    expect(await store.settleDelivery(first.claim, failed)).toBe(true);
    expect((await store.deliveries('s1', 10)).sound).toMatchObject([{ state: 'failed', problem }]);
    expect(await store.claimDueDeliveries('slack', 299, 10, 50)).toEqual([]);
    const second = await claimOne(store, 300);
    expect(second).toMatchObject({ before: 'failed', delivery: { ...today, attempts: 2 } });
    expect(await store.settleDelivery(second.claim, { ...failed, afterwards: { next: tomorrow } })).toBe(
      true,
    );
    expect(await store.subscription('s1')).toMatchObject({ told: 0, next: tomorrow });
  });

  test('gives out nothing of a subscription that was paused, and ends one without a next', async () => {
    const { store } = opened;
    await subscribe(store, 2);
    await store.saveSubscription(subscriptionOf({ state: 'paused', next: null }));
    const { claim } = await claimOne(store, 200);
    expect(claim.subscription).toBe('s2');
    await store.settleDelivery(claim, {
      ...posted,
      state: 'skipped',
      message: null,
      afterwards: { next: null },
    });
    expect(await store.claimDueDeliveries('slack', 9_999, 10, 50)).toEqual([]);
    expect((await store.deliveries('s2', 10)).sound).toMatchObject([{ state: 'skipped', message: null }]);
  });

  test('keeps a schedule that was changed while a digest was posted', async () => {
    const { store } = opened;
    await subscribe(store);
    const { claim } = await claimOne(store, 110);
    const later = { due: 130, date: today.date };
    await store.saveSubscription(subscriptionOf({ time: '09:00', next: later }));
    expect(await store.claimDueDeliveries('slack', 140, 10, 50)).toEqual([]);
    expect(await store.settleDelivery(claim, posted)).toBe(true);
    expect(await store.subscription('s1')).toEqual(subscriptionOf({ time: '09:00', next: later, told: 7 }));
    const again = await claimOne(store, 160);
    expect(again).toMatchObject({ before: 'posted', delivery: { state: 'posted', attempts: 1, message } });
    expect(await store.settleDelivery(again.claim, posted)).toBe(false);
    expect(await store.scheduleNext(again.claim, tomorrow)).toBe(true);
    expect(await store.claimDueDeliveries('slack', 999, 10, 50)).toEqual([]);
    expect(await store.scheduleNext(claim, null)).toBe(false);
  });

  test('never takes back how far a subscription has been told', async () => {
    const { store } = opened;
    await subscribe(store);
    await store.settleDelivery((await claimOne(store, 110)).claim, posted);
    const next = await claimOne(store, 1_100);
    await store.settleDelivery(next.claim, { ...posted, told: 3 });
    expect(await store.subscription('s1')).toMatchObject({ told: 7 });
  });

  test('forgets settled deliveries of days long past', async () => {
    const { store } = opened;
    await subscribe(store);
    await store.settleDelivery((await claimOne(store, 110)).claim, posted);
    await claimOne(store, 1_100);
    await store.forgetDeliveries('2026-11-25');
    expect((await store.deliveries('s1', 10)).sound).toHaveLength(2);
    await store.forgetDeliveries('2027-01-01');
    expect((await store.deliveries('s1', 10)).sound).toMatchObject([{ state: 'claimed' }]);
  });
}
