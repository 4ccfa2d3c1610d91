import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { variableNames } from '../src/config.ts';
import { optionsOf } from '../src/core/command.ts';
import { ask, chat, seededBot } from './chat.ts';

const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const readme = file('README.md');
const bot = await seededBot(new Date('2024-01-15T12:00:00Z'));

/** The rows of the table under a heading, its own heading left out. */
function tableUnder(heading: string): string[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return section.split('\n').filter((line) => line.startsWith('| `'));
}

describe('the README says what the code does', () => {
  it('lists every command with its options, its Spanish name and an example', () => {
    const rows = commands.map((command) => {
      const options = optionsOf(command).map(({ names, required }, index) => {
        const written = index === 0 ? names.en : `${names.en}:…`;
        return required ? `<${written}>` : `[${written}]`;
      });
      const usage = [`/${command.names.en}`, ...options].join(' ');
      return `| \`${usage}\` | ${command.description.en} | \`${command.example.en}\` | \`/${command.names.es}\` |`;
    });
    expect(tableUnder('Commands')).toEqual(rows);
  });

  it.each(commands.flatMap((command) => Object.values(command.example)))(
    'its example %s works',
    async (line) => {
      expect(await ask(bot, line)).toMatchObject({ ok: true });
    },
  );

  it('names every variable of the environment, as .env.example does', () => {
    const inExample = [...file('.env.example').matchAll(/^(\w+)=$/gm)].map((match) => match[1]);
    expect(inExample).toEqual(variableNames);
    const named = tableUnder('Configuration').map((row) => /^\| `(\w+)`/.exec(row)?.[1]);
    expect(named).toEqual(variableNames);
  });

  it('shows an answer as it is given', async () => {
    const [, shown = ''] = /```text\n([^`]*)```/.exec(readme) ?? [];
    const [command = '', ...lines] = shown.trim().split('\n');
    expect(command).toBe('> /brief ecuador');
    const answer = (await chat(bot, command.slice(2))).replace(/\s+/g, ' ');
    const parts = lines
      .join('\n')
      .split('…\n')
      .map((part) => part.replace(/\s+/g, ' ').trim());
    for (const part of parts) expect(answer).toContain(part);
    expect(parts.join(' ').length).toBeGreaterThan(500);
  });
});
