/** Parameters that say how a reader came, not what is read: prefixes and whole names. */
const trackingPrefixes = ['utm_', 'mc_', 'pk_', 'mtm_', 'hsa_', '_hs'];
const trackingNames = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh li_fat_id _ga _gl ocid cmpid
   cmp ncid s_cid ns_mchannel ns_source ns_campaign ns_linkname ns_fee ito smid smtyp fb_action_ids fb_ref
   vero_id wickedid oly_anon_id oly_enc_id rb_clickid __s srsltid`.split(/\s+/),
);

/**
 * The address of an article without its fragment and what only tracks its readers; null when it is no http(s)
 * address.
 */
export function cleanAddress(address: string): string | null {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    const lower = name.toLowerCase();
    if (trackingNames.has(lower) || trackingPrefixes.some((prefix) => lower.startsWith(prefix)))
      url.searchParams.delete(name);
  }
  return url.href;
}

/** What two addresses of one article have in common: neither scheme, `www.` nor a final slash tells them apart. */
export function addressKey(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./, '') + pathname.replace(/\/+$/, '') + search;
}

/** The keys by which an article of an address is found again in the store. */
export function addressKeys(address: string | null): string[] {
  return address === null ? [] : [`address:${addressKey(address)}`];
}
