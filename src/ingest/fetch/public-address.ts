import ipaddr from 'ipaddr.js';

/** IANA's one block of global unicast addresses (RFC 4291): all else in IPv6 is special, now or one day. */
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/** Within it, for documentation (RFC 9637). */
const documentation = ipaddr.parseCIDR('3fff::/20');

/**
 * Whether an IP address is one of the public internet's: not private, loopback, link-local (where clouds keep
 * their metadata), shared, multicast, unspecified, reserved, nor one of IPv6 that stands for another of IPv4
 * (mapped, 6to4, Teredo, NAT64). Anything that is no IP address is not public.
 */
export function isPublicAddress(address: string): boolean {
  const parsed = parse(address);
  if (parsed?.range() !== 'unicast') return false;
  if (parsed instanceof ipaddr.IPv4) return true;
  return parsed.match(globalUnicast) && !parsed.match(documentation);
}

/** Mapped addresses are what they stand for: `::ffff:127.0.0.1` is 127.0.0.1. */
function parse(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const bare = address.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : null;
}
