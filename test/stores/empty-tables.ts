/** Takes all that tests left out of a PostgreSQL database, and leaves the tables. */
export async function emptyTables(
  run: (text: string) => Promise<readonly Record<string, unknown>[]>,
): Promise<void> {
  const tables = await run(
    "select tablename from pg_tables where schemaname = current_schema() and tablename not like 'kysely%'",
  );
  if (tables.length === 0) return;
  await run(`truncate ${tables.map(({ tablename }) => tablename).join(', ')}`);
  await run("insert into revisions values ('articles', 0)");
}
