import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cliWords } from '../src/cli/words/index.ts';
import { readConfig, variableNames } from '../src/config.ts';
import { languageCodes } from '../src/core/language.ts';

const all = { tokens: true };
const good = {
  DISCORD_TOKEN: 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB',
  SLACK_BOT_TOKEN: 'xoxb-123456789012-123456789012-abcdefghijklmnopqrstuvwx',
  SLACK_APP_TOKEN: 'xapp-1-A0123456789-123456789012-abcdef0123456789',
};

describe('the configuration', () => {
  test('needs nothing, and takes an empty variable for none', () => {
    const data = join(import.meta.dirname, '../data');
    const plain = {
      data,
      databaseUrl: null,
      logLevel: 'warn',
      discord: null,
      slack: null,
      port: null,
      publicUrl: null,
    };
    expect(readConfig({}, all)).toEqual(plain);
    expect(readConfig(Object.fromEntries(variableNames.map((name) => [name, ''])), all)).toEqual(plain);
  });

  test('takes what is set', () => {
    expect(readConfig({ ...good, VIGIA_DATA: '~/news', LOG_LEVEL: 'Debug', HOME: '/x' }, all)).toEqual({
      data: join(homedir(), 'news'),
      databaseUrl: null,
      logLevel: 'debug',
      discord: {
        account: { token: good.DISCORD_TOKEN, applicationId: null, apiUrl: 'https://discord.com/api' },
        publicKey: null,
        guild: null,
      },
      slack: {
        botToken: good.SLACK_BOT_TOKEN,
        appToken: good.SLACK_APP_TOKEN,
        signingSecret: null,
        apiUrl: 'https://slack.com/api/',
        oauth: null,
      },
      port: null,
      publicUrl: null,
    });
    const places = {
      DISCORD_PUBLIC_KEY: 'ab'.repeat(32),
      DISCORD_GUILD_ID: '123456789012345678',
      PORT: '8080',
    };
    const DATABASE_URL = 'postgresql://vigia:secret@localhost:5432/vigia';
    expect(readConfig({ DATABASE_URL }, { tokens: false })).toMatchObject({ databaseUrl: DATABASE_URL });
    expect(readConfig(places, all)).toMatchObject({
      discord: { account: { token: null }, publicKey: 'ab'.repeat(32), guild: '123456789012345678' },
      port: 8080,
    });
  });

  test('takes what lets any workspace install the Slack app, and says what is missing of it', () => {
    const oauth = {
      SLACK_SIGNING_SECRET: '8f742231b10e8888abcd99yyyzzz85a5',
      SLACK_CLIENT_ID: '123.456',
      SLACK_CLIENT_SECRET: 'abcdef',
      SLACK_STATE_SECRET: 'a-word-of-mine',
      VIGIA_SECRET_KEY: 'the-newest-key-of-all, the-key-before-that',
      PUBLIC_URL: 'https://vigia.example.org',
    };
    expect(readConfig(oauth, all)).toMatchObject({
      slack: {
        botToken: null,
        oauth: {
          secretKeys: ['the-newest-key-of-all', 'the-key-before-that'],
          publicUrl: 'https://vigia.example.org',
        },
      },
    });
    const { SLACK_SIGNING_SECRET: _, VIGIA_SECRET_KEY: __, ...partial } = oauth;
    expect(readConfig(partial, all)).toEqual({
      problems: [
        { name: 'VIGIA_SECRET_KEY', beside: 'SLACK_CLIENT_ID' },
        { name: 'SLACK_SIGNING_SECRET', beside: 'SLACK_CLIENT_ID' },
      ],
    });
  });

  test.each([
    [{ SLACK_BOT_TOKEN: good.SLACK_BOT_TOKEN }, 'SLACK_APP_TOKEN'],
    [{ SLACK_APP_TOKEN: good.SLACK_APP_TOKEN }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_SIGNING_SECRET: '8f742231b10e8888abcd99yyyzzz85a5' }, 'SLACK_BOT_TOKEN'],
  ])('says what else Slack needs: %o', (environment, name) => {
    expect(readConfig(environment, { ...all, complete: false })).not.toHaveProperty('problems');
    const config = readConfig(environment, all);
    if (!('problems' in config)) throw new Error('nothing was lacking');
    const [beside] = Object.keys(environment);
    for (const code of languageCodes) {
      const said = config.problems.map(cliWords[code].setting).join();
      expect(said).toContain(name);
      expect(said).toContain(beside);
    }
  });

  test('leaves the shape of a token to a server that stands in for a platform', () => {
    const environment = { DISCORD_TOKEN: 'any', DISCORD_API_URL: 'http://127.0.0.1:8080/api' };
    expect(readConfig(environment, all)).toMatchObject({ discord: { account: { token: 'any' } } });
    const slack = { SLACK_BOT_TOKEN: 'any', SLACK_APP_TOKEN: 'any', SLACK_API_URL: 'http://127.0.0.1:8080' };
    expect(readConfig(slack, all)).toMatchObject({ slack: { botToken: 'any', appToken: 'any' } });
  });

  test.each([
    ['LOG_LEVEL', 'loud'],
    ['DISCORD_TOKEN', '123456789012345678'],
    ['DISCORD_TOKEN', `Bot ${good.DISCORD_TOKEN}`],
    ['DATABASE_URL', 'mysql://vigia@localhost/vigia'],
    ['DATABASE_URL', 'db.example:5432'],
    ['PORT', '65536'],
    ['DISCORD_APPLICATION_ID', 'Vigía'],
    ['DISCORD_PUBLIC_KEY', 'ab'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_API_URL', 'discord'],
    ['SLACK_BOT_TOKEN', good.SLACK_APP_TOKEN],
    ['SLACK_APP_TOKEN', good.SLACK_BOT_TOKEN],
  ])('says in one line what is wrong with %s ‘%s’, and nothing of a token', (name, value) => {
    const config = readConfig({ [name]: value }, all);
    const problems = 'problems' in config ? config.problems : [];
    expect(problems.map((problem) => problem.name)).toEqual([name]);
    for (const code of languageCodes) {
      const [line = ''] = problems.map(cliWords[code].setting);
      expect(line).toMatch(new RegExp(`^${name} .*(?:${name}=|https://)`));
      expect(line).not.toContain('\n');
      expect(line.includes(value)).toBe(!name.endsWith('_TOKEN') && name !== 'DATABASE_URL');
    }
  });

  test('names all that is wrong at once, and looks at tokens only where they are asked for', () => {
    const environment = { LOG_LEVEL: 'loud', DISCORD_TOKEN: 'x', SLACK_APP_TOKEN: 'y' };
    expect(readConfig(environment, all)).toMatchObject({
      problems: [{ name: 'LOG_LEVEL' }, { name: 'DISCORD_TOKEN' }, { name: 'SLACK_APP_TOKEN' }],
    });
    expect(readConfig({ DISCORD_TOKEN: 'x' }, { tokens: false })).toMatchObject({ discord: null });
  });

  test('is written down in .env.example, every variable and no other', () => {
    const example = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8');
    expect([...example.matchAll(/^(\w+)=$/gm)].map(([, name]) => name)).toEqual(variableNames);
    expect(example.split('\n').filter((line) => !/^(#.*|\w+=)?$/.test(line))).toEqual([]);
  });
});
