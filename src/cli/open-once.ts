import type { Web } from '../ingest/web.ts';

/** Opens the way to the web when something is to be read from it. */
export type OpenWeb = () => Promise<Web>;

/** The way to the web, opened when it is first asked for. */
export interface LazyWeb {
  open(): Promise<Web>;
  /** Closes it, if it was ever opened. */
  close(): Promise<void>;
}

export function openOnce(openWeb: OpenWeb): LazyWeb {
  let web: Promise<Web> | null = null;
  return {
    open() {
      web ??= openWeb();
      return web;
    },
    async close() {
      await (await web)?.close();
    },
  };
}
