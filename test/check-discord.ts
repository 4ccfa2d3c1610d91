import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { problemsIn, type SentBody } from './adapters/discord/problems.ts';
import type { Recorded } from './adapters/discord/recorded.ts';

/**
 * `npm run check:discord -- <openapi.json>`: runs the Discord tests and holds every body that they sent against
 * Discord's published schema (https://github.com/discord/discord-api-spec), and against the rules that it lacks.
 */
const openApiSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
type OpenApi = z.infer<typeof openApiSchema>;

const [specification] = process.argv.slice(2);
if (!specification) {
  console.error('Which schema? For example: npm run check:discord -- openapi.json');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'vigia-bodies-'));
try {
  process.exitCode = check(openApiSchema.parse(JSON.parse(readFileSync(specification, 'utf8'))));
} finally {
  rmSync(folder, { recursive: true });
}

function check(api: OpenApi): number {
  const bodies = recordedBodies();
  const validators = new Map<string, ValidateFunction>();
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(api, 'discord');
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  for (const { method, path, body } of bodies) {
    const template = templateOf(method, path, api);
    const place = `${method} ${template ?? path}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
    if (template === undefined) {
      wrong.push(`${place}: no such route`);
      continue;
    }
    const validate = validators.get(place) ?? ajv.compile({ $ref: `discord#${pointerTo(method, template)}` });
    validators.set(place, validate);
    if (!validate(body)) wrong.push(`${place}: ${ajv.errorsText(validate.errors).slice(0, 400)}`);
    if (isMessage(path)) wrong.push(...problemsIn(messageIn(body)).map((problem) => `${place}: ${problem}`));
  }
  for (const [place, count] of counts) console.log(`${String(count).padStart(6)}  ${place}`);
  for (const line of new Set(wrong)) console.error(line);
  console.log(`${bodies.length} bodies, ${wrong.length} problems`);
  return wrong.length > 0 || bodies.length === 0 ? 1 : 0;
}

/** Runs the tests, and gives what they had the bot send. */
function recordedBodies(): Recorded[] {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'test/adapters/discord', '--reporter=dot'];
  const env = { ...process.env, VIGIA_DISCORD_BODIES: folder };
  const { status } = spawnSync(process.execPath, vitest, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the Discord tests fail; run: npm run unit test/adapters/discord');
  return readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
}

function templateOf(method: string, path: string, { paths }: OpenApi): string | undefined {
  const asked = decodeURIComponent(path).split('/');
  const fits = (template: string) => {
    const parts = template.split('/');
    return (
      parts.length === asked.length && parts.every((part, i) => part.startsWith('{') || part === asked[i])
    );
  };
  const exact = (template: string) => template.split('{').length;
  return Object.keys(paths)
    .filter((template) => fits(template) && method.toLowerCase() in (paths[template] ?? {}))
    .toSorted((a, b) => exact(a) - exact(b))[0];
}

function pointerTo(method: string, template: string): string {
  const escaped = encodeURIComponent(template.replace(/~/g, '~0').replace(/\//g, '~1'));
  return `/paths/${escaped}/${method.toLowerCase()}/requestBody/content/application~1json/schema`;
}

function isMessage(path: string): boolean {
  return /^\/(webhooks|channels)\//.test(path);
}

function messageIn(body: unknown): SentBody {
  return body as SentBody;
}
