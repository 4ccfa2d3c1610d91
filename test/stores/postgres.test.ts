import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreError } from '../../src/core/store.ts';
import { openPostgres } from '../../src/stores/postgres.ts';
import { storeContract } from './contract.ts';
import { emptyTables } from './empty-tables.ts';
import { hasPostgres, type PostgresServer, query, startPostgres } from './postgres-server.ts';
import { arriving, ecuador } from './samples.ts';

describe.skipIf(!hasPostgres)('with a server', () => {
  let server: PostgresServer;
  let database: string;
  let client: pg.Client;
  beforeAll(async () => {
    server = await startPostgres();
    database = await server.createDatabase();
    client = new pg.Client({ connectionString: database });
    client.on('error', () => {});
    await client.connect();
  }, 60_000);
  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  storeContract('PostgreSQL', async () => {
    await emptyTables(async (text) => (await client.query(text)).rows);
    return {
      open: () => openPostgres(database),
      sql: async (text) => void (await client.query(text)),
      remove: async () => {},
    };
  });

  async function faultOf(url: string) {
    const error = await openPostgres(url).then(
      () => null,
      (reason: unknown) => reason,
    );
    return error instanceof StoreError ? { fault: error.fault, place: error.place } : error;
  }

  const changed = (url: string, change: (url: URL) => void) => {
    const other = new URL(url);
    change(other);
    return other.href;
  };

  describe('a database', () => {
    test.each<[string, (url: URL) => void]>([
      [
        'denied',
        (url) => {
          url.password = 'wrong';
        },
      ],
      [
        'denied',
        (url) => {
          url.username = 'nobody';
        },
      ],
      [
        'missing',
        (url) => {
          url.pathname = '/nowhere';
        },
      ],
      [
        'unreachable',
        (url) => {
          url.port = '1';
        },
      ],
      [
        'unreachable',
        (url) => {
          url.hostname = 'nowhere.invalid';
        },
      ],
    ])('is %s, and its place says where without the password', async (fault, change) => {
      const url = changed(database, change);
      const found = await faultOf(url);
      const { username, host, pathname } = new URL(url);
      expect(found).toEqual({ fault, place: `postgresql://${username}@${host}${pathname}` });
    });

    test('of another program is refused and left as it is', async () => {
      const migrated = await server.createDatabase();
      await query(
        migrated,
        "create table kysely_migration (name text, timestamp text); insert into kysely_migration values ('2019-birds', '2019')",
      );
      expect(await faultOf(migrated)).toMatchObject({ fault: 'foreign' });
      const alike = await server.createDatabase();
      await query(alike, 'create table articles (title text)');
      expect(await faultOf(alike)).toMatchObject({ fault: 'foreign' });
      const tables = "select table_name from information_schema.tables where table_schema = 'public'";
      expect(await query(migrated, tables)).toEqual([{ table_name: 'kysely_migration' }]);
      expect(await query(alike, tables)).toEqual([{ table_name: 'articles' }]);
    });

    test('that has other tables too is used beside them', async () => {
      const shared = await server.createDatabase();
      await query(shared, 'create table birds (name text)');
      const store = await openPostgres(shared);
      expect(await store.saveTopic(ecuador)).toBe('added');
      await store.close();
    });

    test('of a later version is refused', async () => {
      const later = await server.createDatabase();
      await (await openPostgres(later)).close();
      await query(later, "insert into kysely_migration values ('999-later', '2099-01-01')");
      expect(await faultOf(later)).toMatchObject({ fault: 'newer' });
    });

    test('that can only be read says so', async () => {
      const replica = await server.createDatabase();
      const name = new URL(replica).pathname.slice(1);
      await query(replica, `alter database ${name} set default_transaction_read_only = on`);
      expect(await faultOf(replica)).toMatchObject({ fault: 'read-only' });
    });

    test('whose user may make no tables says so', async () => {
      const strict = await server.createDatabase();
      await query(strict, "create role guest login password 'guest'");
      const guest = changed(strict, (url) => {
        url.username = 'guest';
        url.password = 'guest';
      });
      expect(await faultOf(guest)).toMatchObject({ fault: 'denied' });
      await query(strict, 'drop role guest');
    });

    test('opened by several processes at once for the first time serves them all', async () => {
      const fresh = await server.createDatabase();
      const script = `
        import { openPostgres } from ${JSON.stringify(join(import.meta.dirname, '../../src/stores/postgres.ts'))};
        const [url, name, topic, arriving] = process.argv.slice(1);
        const { article, ...rest } = JSON.parse(arriving);
        const store = await openPostgres(url);
        await store.saveTopic(JSON.parse(topic));
        for (let i = 0; i < 10; i++) await store.saveArticle({ ...rest, article: { ...article, id: name + i } });
        await store.close();`;
      const fixtures = [JSON.stringify(ecuador), JSON.stringify(arriving('One.'))];
      const run = (name: string) =>
        promisify(execFile)(process.execPath, [
          '--input-type=module',
          '-e',
          script,
          fresh,
          name,
          ...fixtures,
        ]);
      await Promise.all(['a', 'b', 'c', 'd'].map(run));
      const store = await openPostgres(fresh);
      expect((await store.articles()).sound).toHaveLength(40);
      await store.close();
    });
  });

  test.skipIf(process.env.TEST_DATABASE_URL)(
    'a store goes on after its server crashed and started again',
    async () => {
      const url = await server.createDatabase();
      const store = await openPostgres(url);
      await store.saveTopic(ecuador);
      const writes = Array.from({ length: 20 }, (_, index) =>
        store.saveArticle(arriving('One.', { id: `a${index}` })),
      );
      const settled = Promise.allSettled(writes);
      await server.restart?.();
      const acknowledged = (await settled).flatMap(({ status }, index) =>
        status === 'fulfilled' ? [`a${index}`] : [],
      );
      expect(await store.saveArticle(arriving('Two.', { id: 'later' }))).toBe('added');
      const ids = (await store.articles()).sound.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([...acknowledged, 'later']));
      for (const result of await settled)
        if (result.status === 'rejected') expect(result.reason).toMatchObject({ fault: 'unreachable' });
      await store.close();
    },
    30_000,
  );
});
