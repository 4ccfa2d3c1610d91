import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

/** A PostgreSQL server for tests, and nothing else's. */
export interface PostgresServer {
  /** Makes an empty database, and gives its address. */
  createDatabase(): Promise<string>;
  /** Stops the server at once, as a crash does, and starts it again; null where the server is not ours to stop. */
  readonly restart: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

/** Whether a server can be had: `TEST_DATABASE_URL`, or PostgreSQL's programs. */
export const hasPostgres = Boolean(process.env.TEST_DATABASE_URL) || programs() !== null;

/**
 * Starts a server; its data is in a temporary folder, and goes when this process does. It trusts the system to write,
 * as tests kill no machines, unless it is `durable`, for figures.
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    const { createDatabase, drop } = databasesOf(given);
    return { createDatabase, restart: null, stop: drop };
  }
  const bin = programs();
  if (!bin) throw new Error('there is no PostgreSQL');
  const folder = mkdtempSync(join(tmpdir(), 'vigia-postgres-'));
  const owner = ownerOfServers();
  writeFileSync(join(folder, 'password'), password);
  if (owner) for (const path of [folder, join(folder, 'password')]) chownSync(path, owner.uid, owner.gid);
  const port = await freePort();
  const shell = spawn('sh', ['-ec', script, 'sh', bin, folder, String(port), durable ? 'on' : 'off'], {
    ...owner,
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await Promise.race([
    once(shell.stdout, 'data'),
    once(shell, 'exit').then(() => Promise.reject(new Error('PostgreSQL did not start'))),
  ]);
  const control = (...args: string[]) =>
    promisify(execFile)(join(bin, 'pg_ctl'), ['-D', join(folder, 'data'), '-s', '-w', ...args], {
      ...owner,
      cwd: folder,
    });
  return {
    createDatabase: databasesOf(`postgresql://vigia:${password}@127.0.0.1:${port}/postgres`).createDatabase,
    restart: async () => {
      await control('-m', 'immediate', 'restart', '-l', join(folder, 'log'));
    },
    stop: async () => {
      shell.stdin.end();
      await once(shell, 'exit');
    },
  };
}

const password = 'only-for-tests';

/** Ends when its standard input does, whichever way this process goes. */
const script = `
  bin=$1 folder=$2 port=$3 fsync=$4
  trap '"$bin/pg_ctl" -D "$folder/data" -s -m immediate stop || true; rm -rf "$folder"' EXIT
  "$bin/initdb" -D "$folder/data" -U vigia -A scram-sha-256 --pwfile="$folder/password" -E UTF8 --no-locale --no-sync >"$folder/log"
  printf "%s\\n" "port=$port" "listen_addresses='127.0.0.1'" "unix_socket_directories=''" "fsync=$fsync" >>"$folder/data/postgresql.conf"
  "$bin/pg_ctl" -D "$folder/data" -s -w -l "$folder/log" start
  echo ready
  cat >"$folder/rest"`;

/** The folder of PostgreSQL's programs. */
function programs(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** PostgreSQL refuses to run as root. */
function ownerOfServers(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no port');
  return address.port;
}

/** Makes databases on a server, and drops those that it made. */
function databasesOf(url: string) {
  const names: string[] = [];
  return {
    async drop() {
      for (const name of names) await query(url, `drop database ${name} with (force)`);
    },
    async createDatabase(): Promise<string> {
      const name = `vigia_test_${randomUUID().replaceAll('-', '')}`;
      await query(url, `create database ${name}`);
      names.push(name);
      const made = new URL(url);
      made.pathname = `/${name}`;
      return made.href;
    },
  };
}

/** Runs SQL in a database, over a connection of its own. */
export async function query(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
