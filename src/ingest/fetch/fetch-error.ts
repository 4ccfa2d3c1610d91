/**
 * Why something could not be fetched, as data; whoever shows it has the words. `address`: no http(s) address,
 * or one with a name and password or an odd port; `private`: an address that is not the public internet's;
 * `host`: no such host; `connection`: the host can't be reached or broke off; `certificate`: its certificate
 * can't be trusted; `redirects`: too many of them, or one that leads nowhere; `slow`, `large`: past the limits.
 */
export type FetchFault =
  | 'address'
  | 'private'
  | 'host'
  | 'connection'
  | 'certificate'
  | 'redirects'
  | 'slow'
  | 'large';

/** Something that could not be fetched; `address` is where it failed, a redirect's goal included. */
export class FetchError extends Error {
  readonly fault: FetchFault;
  readonly address: string;

  constructor(fault: FetchFault, address: string, cause?: unknown) {
    super(`${address} can't be fetched: ${fault}`, { cause });
    this.name = 'FetchError';
    this.fault = fault;
    this.address = address;
  }
}
