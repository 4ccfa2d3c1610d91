// `node bin/run.mjs FILE ARGS…` runs FILE on Node 24 or newer: in this process where it is new enough, else on the
// Node that came with the optional dependencies. Plain JavaScript, because an older Node has to be able to read it.
import { spawn } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { isatty } from 'node:tty';
import { fileURLToPath, pathToFileURL } from 'node:url';

const packaged = ['node', 'node-bin'].map((kind) => {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `${kind}-${platform}-${process.arch}/bin/node${platform === 'win' ? '.exe' : ''}`;
});

function findPackagedNode() {
  const { resolve: find } = createRequire(import.meta.url);
  for (const path of packaged) {
    try {
      return find(path);
    } catch {} // not for this platform, or installed with --omit=optional
  }
}

// What Node makes of the TypeScript is kept beside the packages: a later start takes half the time.
const cache = fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));

function refuse() {
  console.error(
    `Vigía needs Node.js 24 or newer; this is ${process.version}. Install it, or run 'npm ci' again.`,
  );
  process.exit(1);
}

function runOn(node, args) {
  const env = { NODE_COMPILE_CACHE: cache, ...process.env };
  const child = spawn(node, args, { stdio: 'inherit', env });
  child.on('error', refuse); // built for another C library, say
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the child as well: passing it on would make it two.
    process.on(signal, () => (signal === 'SIGINT' && isatty(0)) || child.kill(signal));
  }
  child.on('exit', (status, signal) => {
    if (!signal) process.exit(status);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

const [file, ...args] = process.argv.slice(2);
if (Number.parseInt(process.versions.node, 10) >= 24) {
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE ?? cache);
  process.argv = [process.argv[0], resolve(file), ...args];
  await import(pathToFileURL(process.argv[1]).href);
} else {
  const node = findPackagedNode();
  if (node) runOn(node, [file, ...args]);
  else refuse();
}
