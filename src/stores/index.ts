import type { Store } from '../core/store.ts';

/**
 * The store that is configured: the PostgreSQL database of an address, else the file `vigia.db` of a folder, made
 * when missing. Only the one that is asked for is loaded. Rejects with a `StoreError` when it can't be used.
 */
export async function openStore({
  data,
  databaseUrl,
}: {
  readonly data: string;
  readonly databaseUrl: string | null;
}): Promise<Store> {
  if (databaseUrl === null) return (await import('./sqlite.ts')).openSqlite(data);
  return (await import('./postgres.ts')).openPostgres(databaseUrl);
}
