import { buffer } from 'node:stream/consumers';
import { Refusal } from '../ingest/found.ts';
import type { SourceParts } from '../ingest/sources.ts';
import { type OpenWeb, openOnce } from './open-once.ts';
import type { Streams } from './streams.ts';

/** What sources are read with on the command line, and what is to be closed when they have been. */
export function sourceParts({ input }: Streams, openWeb: OpenWeb): SourceParts & { close(): Promise<void> } {
  const web = openOnce(openWeb);
  const { signal } = new AbortController();
  const opened = async () => ({ ...(await web.open()), signal });
  // Loaded when needed: reading pages takes longer to load than all the rest.
  const webSource = () => import('../ingest/web-source.ts');
  return {
    standardInput: () => buffer(input),
    readAddress: async (address) => (await webSource()).readAddress(address, await opened()),
    async readPage(body, where) {
      const { reader } = await opened();
      const reading = await reader.read({
        kind: 'page',
        body,
        contentType: null,
        address: 'about:blank',
        selector: null,
      });
      if (reading.kind !== 'page' || reading.page.text === '')
        throw new Refusal(where, { kind: reading.kind === 'blocked' ? 'blocked' : 'no-article' });
      return (await webSource()).pageFound(reading.page, null, where);
    },
    close: () => web.close(),
  };
}
