import { runVigia } from '../src/vigia.ts';
import { isHere } from './ingest/poll/site.ts';

/** The program as it is, but that all of the web it can read is on this machine. */
const web = {
  alsoAllow: isHere,
  resolve: () => Promise.reject(new Error('there is no web here')),
  pauseMs: 0,
};
process.exit(await runVigia(process.argv.slice(2), { onUncaught: process.exit, web }));
