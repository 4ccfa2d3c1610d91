import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFetcher, type FetchParts } from '../../../src/ingest/fetch/fetch.ts';
import { FetchError } from '../../../src/ingest/fetch/fetch-error.ts';

/** What a server may do to whoever fetches from it. */
const routes: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/plain': (response) => response.end('Durán'),
  '/seen': (response, request) => response.end(JSON.stringify(request.headers)),
  '/gzip': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('packed')),
  '/brotli': (response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync('packed')),
  '/bomb': (response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(40_000_000))),
  '/bomb-in-bomb': (response) =>
    response.setHeader('content-encoding', 'gzip, gzip').end(gzipSync(gzipSync(Buffer.alloc(40_000_000)))),
  '/not-gzip': (response) => response.setHeader('content-encoding', 'gzip').end('this is not packed'),
  '/endless': (response) => {
    const more = () => response.destroyed || response.write('x'.repeat(60_000), () => setImmediate(more));
    more();
  },
  '/slow-head': () => {},
  '/slow-body': (response) => {
    response.write('a');
    const timer = setInterval(() => response.write('a'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/broken-off': (response) => {
    response.setHeader('content-length', 100).write('half');
    setTimeout(() => response.destroy(), 20);
  },
  '/huge-head': (response) => response.setHeader('x-more', 'x'.repeat(60_000)).end(),
  '/gone': (response) => response.writeHead(410).end('gone'),
  '/loop': (response) => redirect(response, 302, '/loop'),
  '/nowhere': (response) => response.writeHead(302).end(),
  '/moved': (response) => redirect(response, 301, '/moved-again'),
  '/moved-again': (response) => redirect(response, 308, '/elsewhere-today'),
  '/elsewhere-today': (response) => redirect(response, 302, '/moved-after'),
  '/moved-after': (response) => redirect(response, 301, '/plain'),
  '/set-cookie': (response) => redirect(response.setHeader('set-cookie', 'a=b'), 302, '/seen'),
};

function redirect(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { location }).end();
}

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  const [, hops] = /^\/hops\/(\d+)$/.exec(path) ?? [];
  const [, target] = /^\/to\/(.+)$/.exec(path) ?? [];
  if (hops) redirect(response, 302, Number(hops) > 1 ? `/hops/${Number(hops) - 1}` : '/plain');
  else if (target) redirect(response, 302, decodeURIComponent(target));
  else routes[path]?.(response, request);
});

let root = '';
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  root = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** This one address, as a public one would be; all others of this machine are as private as ever. */
const here = (address: string) => address === '127.0.0.1';

async function get(address: string, parts: Partial<FetchParts> = {}) {
  const fetcher = createFetcher({ userAgent: 'Vigia/1 (+https://vigia.test)', alsoAllow: here, ...parts });
  try {
    const fetched = await fetcher.fetch(address);
    return { ...fetched, text: new TextDecoder().decode(fetched.body) };
  } finally {
    await fetcher.close();
  }
}

async function faultOf(address: string, parts: Partial<FetchParts> = {}): Promise<string> {
  const error = await get(address, parts).catch((cause) => cause);
  if (error instanceof FetchError) return error.fault;
  throw error instanceof Error ? error : new Error(`${address} was fetched`);
}

describe('what is public is fetched', () => {
  test.each([
    ['/plain', 'Durán'],
    ['/gzip', 'packed'],
    ['/brotli', 'packed'],
    ['/hops/5', 'Durán'],
  ])('%s', async (path, text) => {
    expect(await get(root + path)).toMatchObject({
      status: 200,
      text,
      address: expect.stringContaining(root),
    });
  });

  test('by its name, which says what it is, with what it is asked to send', async () => {
    const fetcher = createFetcher({ userAgent: 'Vigia/1 (+https://vigia.test)', alsoAllow: here });
    const { body } = await fetcher.fetch(`${root}/seen`, { headers: { 'if-none-match': '"a"' } });
    await fetcher.close();
    const seen = JSON.parse(new TextDecoder().decode(body));
    expect(seen).toMatchObject({ 'user-agent': 'Vigia/1 (+https://vigia.test)', 'if-none-match': '"a"' });
  });

  test('without cookies', async () => {
    expect((await get(`${root}/set-cookie`)).text).not.toContain('cookie');
  });

  test('whatever the status is', async () => {
    expect(await get(`${root}/gone`)).toMatchObject({ status: 410, text: 'gone' });
  });

  test('and where it has moved for good is known, as far as that goes', async () => {
    expect(await get(`${root}/moved`)).toMatchObject({
      address: `${root}/plain`,
      movedTo: `${root}/elsewhere-today`,
    });
    expect((await get(`${root}/elsewhere-today`)).movedTo).toBeNull();
  });
});

describe('what is not public is refused', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://0/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://2130706433/',
    'http://127.1/',
    'http://１２７.０.０.１/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://192.168.0.1:8080/',
  ])('%s', async (address) => {
    expect(await faultOf(address, { alsoAllow: undefined })).toBe('private');
  });

  test.each([
    '127.0.0.2',
    '127.0.0.1.',
    '0x7f.2',
    '[::1]',
    '[::ffff:127.0.0.2]',
    '169.254.169.254',
    '10.0.0.1',
    '0.0.0.0',
  ])('after a redirect to %s', async (host) => {
    const refused = faultOf(`${root}/to/${encodeURIComponent(`http://${host}/`)}`);
    // A trailing dot leaves the one address that is allowed here, where nothing listens on port 80.
    expect(await refused).toBe(host === '127.0.0.1.' ? 'connection' : 'private');
  });

  test('whatever the name says at first: what is connected to is what was checked', async () => {
    const answers = ['127.0.0.1', '127.0.0.2'];
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return [{ address: answers.shift() ?? '127.0.0.2', family: 4 }];
    };
    const rebinding = { resolve, alsoAllow: (host: string) => here(host) || host === 'rebinding.test' };
    expect((await get(`http://rebinding.test:${port}/plain`, rebinding)).text).toBe('Durán');
    expect(asked).toEqual(['rebinding.test']);
    expect(await faultOf(`http://rebinding.test:${port}/plain`, rebinding)).toBe('private');
  });

  test('a name with one private address among public ones', async () => {
    const resolve = async () => ['1.1.1.1', '10.0.0.1'].map((address) => ({ address, family: 4 }));
    expect(await faultOf('http://mixed.test/', { resolve })).toBe('private');
  });

  test.each([
    ['file:///etc/passwd', 'address'],
    ['ftp://example.org/', 'address'],
    ['data:text/plain,a', 'address'],
    ['http://user:secret@example.org/', 'address'],
    ['http://example.org:22/', 'address'],
    ['http://example.org:6379/', 'address'],
    ['http://no-such-host.invalid/', 'host'],
  ])('%s', async (address, fault) => {
    const resolve = async () => Promise.reject(new Error('no such host'));
    expect(await faultOf(address, { resolve })).toBe(fault);
    expect(await faultOf(`${root}/to/${encodeURIComponent(address)}`, { resolve })).toBe(fault);
  });

  test('what is no address', async () => {
    expect(await faultOf('not an address')).toBe('address');
  });

  test('and a secret in an address is not in the error', async () => {
    const error = await get('http://user:secret@example.org/').catch(String);
    expect(error).not.toContain('secret');
  });
});

describe('a server gets no more than', () => {
  test.each([
    ['/bomb', 'large'],
    ['/bomb-in-bomb', 'large'],
    ['/endless', 'large'],
    ['/loop', 'redirects'],
    ['/hops/6', 'redirects'],
    ['/nowhere', 'redirects'],
    ['/not-gzip', 'connection'],
    ['/broken-off', 'connection'],
    ['/huge-head', 'connection'],
  ])('its due: %s', async (path, fault) => {
    expect(await faultOf(root + path)).toBe(fault);
  });

  test.each(['/slow-head', '/slow-body'])('its time: %s', async (path) => {
    const start = performance.now();
    expect(await faultOf(root + path, { limits: { milliseconds: 300 } })).toBe('slow');
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  test('our patience: a fetch that is called off ends with the reason', async () => {
    const fetcher = createFetcher({ userAgent: 'Vigia/1', alsoAllow: here });
    const stop = new AbortController();
    const fetching = fetcher.fetch(`${root}/slow-body`, { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('the program ends')), 50);
    await expect(fetching).rejects.toThrow('the program ends');
    await fetcher.close();
  });

  test('as much as is allowed is taken whole', async () => {
    const limits = { bytes: 6 };
    expect((await get(`${root}/plain`, { limits })).body).toHaveLength(6);
    expect(await faultOf(`${root}/plain`, { limits: { bytes: 5 } })).toBe('large');
  });
});
