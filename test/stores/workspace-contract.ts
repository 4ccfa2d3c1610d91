import { expect, test } from 'vitest';
import type { Opened } from './place.ts';
import { ecuador } from './samples.ts';
import { subscriptionOf } from './subscription-contract.ts';

export function workspaceContract(opened: Opened): void {
  test('gives a claim to one of all who try, and remembers it over a restart', async () => {
    const other = await opened.place.open();
    const tries = await Promise.all(
      [opened.store, other, opened.store].map((one) =>
        one.claim(['a', 'b'], new Date('2026-11-24T12:00:00Z')),
      ),
    );
    expect(tries.flatMap((claimed) => [...claimed]).sort()).toEqual(['a', 'b']);
    await other.close();
    await opened.restart();
    const later = new Date('2026-11-24T12:15:00Z');
    expect([...(await opened.store.claim(['b', 'c'], later))]).toEqual(['c']);
    expect([...(await opened.store.claim([], later))]).toEqual([]);
  });

  test('forgets claims after hours', async () => {
    const { store } = opened;
    await store.claim(['a'], new Date('2026-11-24T12:00:00Z'));
    expect([...(await store.claim(['a'], new Date('2026-11-24T15:00:00Z')))]).toEqual(['a']);
  });

  test('keeps what it is given of a workspace, a platform and workspace at a time', async () => {
    await opened.store.saveInstallation('slack', 'T1', 'first');
    await opened.store.saveInstallation('slack', 'T2', 'other');
    await opened.store.saveInstallation('slack', 'T1', 'second');
    await opened.restart();
    const { store } = opened;
    expect(await store.installation('slack', 'T1')).toBe('second');
    expect(await store.installation('discord', 'T1')).toBeNull();
    await store.removeWorkspace('slack', 'T1');
    expect(await store.installation('slack', 'T1')).toBeNull();
    expect(await store.installation('slack', 'T2')).toBe('other');
  });

  test('removes a workspace’s subscriptions with it', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    const { id } = await store.saveSubscription(
      subscriptionOf({ workspace: 'T1', next: { due: 1, date: '2026-01-01' } }),
    );
    const other = await store.saveSubscription(subscriptionOf({ id: 's2', workspace: 'T2' }));
    await store.claimDueDeliveries('slack', 5, 10, 1_000);
    await store.removeWorkspace('slack', 'T1');
    expect((await store.subscriptions({})).sound).toEqual([other]);
    expect((await store.deliveries(id, 10)).sound).toEqual([]);
  });
}
