import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { FetchError } from './fetch-error.ts';
import { isPublicAddress } from './public-address.ts';

/** The IP addresses of a host's name. Rejects when it has none. */
export type Resolve = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export interface GuardParts {
  /** IP addresses that may be asked although they are not public: for tests, whose servers are on this machine. */
  readonly alsoAllow?: ((address: string) => boolean) | undefined;
  /** By default the system's. */
  readonly resolve?: Resolve | undefined;
}

/**
 * A dispatcher that connects to public addresses alone. The address is checked where the connection is made, so
 * that a name can't have one address when it is checked and another when it is used. A name of which one address
 * is not public is refused whole.
 */
export function createGuardedAgent({ alsoAllow, resolve = resolveBySystem }: GuardParts): Agent {
  const isAllowed = (address: string) => isPublicAddress(address) || alsoAllow?.(address) === true;
  const lookup: LookupFunction = (host, options, callback) => {
    resolveAllowed(host, resolve, isAllowed).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all) callback(null, [...addresses]);
        else if (first) callback(null, first.address, first.family);
      },
      (error) => callback(error, []),
    );
  };
  const connect = buildConnector({ lookup, timeout: 10_000 });
  return new Agent({
    connections: 2,
    maxHeaderSize: 32_768,
    connect(options, callback) {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      // A literal address is never looked up.
      if (isIP(host) && !isAllowed(host)) callback(new FetchError('private', host), null);
      else connect(options, callback);
    },
  });
}

async function resolveAllowed(host: string, resolve: Resolve, isAllowed: (address: string) => boolean) {
  const addresses = await resolve(host).catch((error) => {
    throw new FetchError('host', host, error);
  });
  if (addresses.length === 0) throw new FetchError('host', host);
  if (!addresses.every(({ address }) => isAllowed(address))) throw new FetchError('private', host);
  return addresses;
}

const resolveBySystem: Resolve = (host) => systemLookup(host, { all: true });
