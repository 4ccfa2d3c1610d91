#!/usr/bin/env node
// The `vigia` command: src/main.ts by way of the launcher, from whatever folder it is called in.
import { fileURLToPath } from 'node:url';

process.argv.splice(2, 0, fileURLToPath(new URL('../src/main.ts', import.meta.url)));
await import('./run.mjs');
