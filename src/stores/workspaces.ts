import type { Db } from './database.ts';

/** Milliseconds that a claim is remembered for, and between two times that old ones are looked for. */
const remembered = 3_600_000;
const sweeping = 60_000;

/** Claims keys in one statement, so that of all who try at once one gets it; and forgets old ones now and then. */
export function claiming(): (db: Db, keys: readonly string[], now: Date) => Promise<ReadonlySet<string>> {
  let swept = 0;
  return async (db, keys, now) => {
    const at = now.getTime();
    if (at - swept > sweeping) {
      swept = at;
      await db
        .deleteFrom('claims')
        .where('at', '<', at - remembered)
        .execute();
    }
    if (keys.length === 0) return new Set();
    const claimed = await db
      .insertInto('claims')
      .values(keys.map((key) => ({ key, at })))
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .execute();
    return new Set(claimed.map(({ key }) => key));
  };
}

export async function findInstallation(db: Db, platform: string, workspace: string): Promise<string | null> {
  const row = await db
    .selectFrom('installations')
    .select('sealed')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .executeTakeFirst();
  return row?.sealed ?? null;
}

export async function saveInstallation(
  db: Db,
  installation: { readonly platform: string; readonly workspace: string; readonly sealed: string },
): Promise<void> {
  const { sealed } = installation;
  await db
    .insertInto('installations')
    .values(installation)
    .onConflict((conflict) => conflict.columns(['platform', 'workspace']).doUpdateSet({ sealed }))
    .execute();
}

export async function removeWorkspace(db: Db, platform: string, workspace: string): Promise<void> {
  for (const table of ['installations', 'subscriptions'] as const)
    await db.deleteFrom(table).where('platform', '=', platform).where('workspace', '=', workspace).execute();
}
