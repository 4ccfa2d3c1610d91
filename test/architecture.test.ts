import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each folder's files may import beside their own folder: folders of the project, then packages. */
const allowed: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>
> = {
  'src/core': { folders: [], packages: ['zod', 'minisearch'] },
  commands: { folders: ['src/core'], packages: ['zod'] },
  'src/annotate': { folders: ['src/core'], packages: [] },
  'src/languages': { folders: ['src/core', 'src/annotate'], packages: ['snowball-stemmers'] },
  'src/ingest': {
    folders: ['src/core'],
    packages: [
      'node:',
      'zod',
      'yaml',
      'undici',
      'ipaddr.js',
      'feedsmith',
      'linkedom',
      '@mozilla/readability',
      'robots-parser',
    ],
  },
  'src/digest': { folders: ['src/core'], packages: ['node:', 'p-limit'] },
  'src/live': { folders: ['src/core', 'src/annotate', 'src/languages'], packages: ['node:', 'piscina'] },
  'src/stores': { folders: ['src/core'], packages: ['node:', 'zod', 'kysely', 'pg'] },
  'src/cli': {
    folders: [
      'src/core',
      'src/annotate',
      'src/ingest',
      'src/languages',
      'src/config.ts',
      'src/slack-config.ts',
      'src/log.ts',
    ],
    packages: ['node:', 'zod'],
  },
  'src/adapters/http': { folders: ['src/core'], packages: ['node:', 'prom-client'] },
  'src/adapters/discord': { folders: ['src/core'], packages: ['node:', 'discord.js', 'zod'] },
  'src/adapters/slack': { folders: ['src/core'], packages: ['node:', '@slack/bolt', 'zod'] },
  'src/adapters/console': { folders: ['src/core'], packages: ['node:', 'string-width'] },
};

/** What core may not do: it is handed the time, and reaches for nothing outside. */
const forbiddenInCore = [
  /\bnew Date\(\)/,
  /\bDate\.now\(/,
  /\bprocess\.(?:env|argv|cwd|std)/,
  /\bfetch\(/,
  /\bMath\.random\(/,
];

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => `${folder}/${file}`),
);

function importsOf(file: string): string[] {
  const source = readFileSync(resolve(root, file), 'utf8');
  return [...source.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/gm)].map(
    (match) => match[1] ?? '',
  );
}

function folderOf(file: string): string | undefined {
  return Object.keys(allowed).find((folder) => file.startsWith(`${folder}/`));
}

describe('imports point inwards', () => {
  it('reads the project it guards', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(100);
  });

  it.each(files.filter((file) => folderOf(file) !== undefined))('%s', (file) => {
    const own = folderOf(file) ?? '';
    const { folders, packages } = allowed[own] ?? { folders: [], packages: [] };
    const wrong = importsOf(file).filter((name) => {
      if (!name.startsWith('.'))
        return !packages.some(
          (allowed) => name === allowed || name.startsWith(allowed.endsWith(':') ? allowed : `${allowed}/`),
        );
      const target = relative(root, resolve(root, dirname(file), name));
      return ![own, ...folders].some((folder) => target === folder || target.startsWith(`${folder}/`));
    });
    expect(wrong).toEqual([]);
  });

  it.each(files.filter((file) => file.startsWith('src/core/') || file.startsWith('commands/')))(
    '%s is handed the time and reaches for nothing outside',
    (file) => {
      const source = readFileSync(resolve(root, file), 'utf8');
      expect(forbiddenInCore.filter((pattern) => pattern.test(source))).toEqual([]);
    },
  );

  it('finds a folder for every file under src but the wiring at its top', () => {
    const homeless = files.filter((file) => folderOf(file) === undefined && file.split('/').length > 2);
    expect(homeless).toEqual([]);
  });
});
