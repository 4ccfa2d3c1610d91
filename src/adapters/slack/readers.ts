import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Reader } from '../../core/command.ts';
import { type LanguageCode, languageCodes } from '../../core/language.ts';

/** Somebody in a workspace, as Slack knows them. */
export interface Person extends Reader {
  /** Null when Slack didn't say. */
  readonly name: string | null;
  /** Manages the workspace. */
  readonly isAdmin: boolean;
}

export interface ReadersParts {
  readonly clientOptions: webApi.WebClientOptions;
  /** Of whoever Slack says nothing about, and their workspace neither. */
  readonly fallback: Reader;
  readonly now: () => Date;
  /** Slack couldn't be asked. */
  readonly onFailure: (error: unknown) => void;
}

/** What is known of somebody is asked anew after a day; what could not be asked, after a minute. */
const day = 86_400_000;
const minute = 60_000;

/** People kept in memory; the ones kept longest are forgotten first. */
const mostPeople = 10_000;

/** An answer waits this long for Slack to say in which language and zone it is read. */
const patience = 1500;

const answerSchema = z.object({
  user: z.object({
    locale: z.string().nullish(),
    tz: z.string().nullish(),
    real_name: z.string().nullish(),
    is_admin: z.boolean().nullish(),
    is_owner: z.boolean().nullish(),
    profile: z.object({ display_name: z.string().nullish() }).nullish(),
  }),
});

interface Known {
  readonly person: Promise<Person>;
  readonly until: number;
}

/**
 * In which language and zone people read: as they set it in Slack (`users.info`), else as it was last found in
 * their workspace, else the default.
 */
export class Readers {
  readonly #parts: ReadersParts;
  readonly #known = new Map<string, Known>();
  readonly #workspaces = new Map<string, Reader>();

  constructor(parts: ReadersParts) {
    this.#parts = parts;
  }

  /** Never rejects. Without a token, nobody is asked. */
  reader(workspace: string, user: string, token: string | undefined): Promise<Person> {
    const key = `${workspace}/${user}`;
    const known = this.#known.get(key);
    const now = this.#parts.now().getTime();
    if (known && known.until > now) return known.person;
    if (token === undefined) return Promise.resolve(nobody(this.#fallback(workspace)));
    const person = this.#ask(key, workspace, user, token);
    this.#keep(key, { person, until: now + day });
    return person;
  }

  /** Forgets everybody of a workspace. */
  forget(workspace: string): void {
    this.#workspaces.delete(workspace);
    for (const key of this.#known.keys()) if (key.startsWith(`${workspace}/`)) this.#known.delete(key);
  }

  async #ask(key: string, workspace: string, user: string, token: string): Promise<Person> {
    const { clientOptions, onFailure, now } = this.#parts;
    const fallback = this.#fallback(workspace);
    try {
      const client = new webApi.WebClient(token, {
        ...clientOptions,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        timeout: patience,
      });
      const { user: found } = answerSchema.parse(await client.users.info({ user, include_locale: true }));
      const zone = zoneOf(found.tz);
      const reader = {
        language: languageOf(found.locale) ?? fallback.language,
        ...(zone === null ? { zone: fallback.zone, isZoneAssumed: true } : { zone }),
      };
      this.#workspaces.set(workspace, reader);
      return {
        ...reader,
        name: found.profile?.display_name || found.real_name || null,
        isAdmin: found.is_admin === true || found.is_owner === true,
      };
    } catch (error) {
      onFailure(error);
      const person = nobody(fallback);
      this.#keep(key, { person: Promise.resolve(person), until: now().getTime() + minute });
      return person;
    }
  }

  #fallback(workspace: string): Reader {
    return this.#workspaces.get(workspace) ?? this.#parts.fallback;
  }

  #keep(key: string, known: Known): void {
    this.#known.delete(key);
    this.#known.set(key, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > mostPeople && oldest !== undefined) this.#known.delete(oldest);
  }
}

/** Somebody of whom nothing is known but how their workspace reads. */
function nobody(reader: Reader): Person {
  return { ...reader, name: null, isAdmin: false };
}

/** Spanish to whoever has Slack in Spanish, English to whoever has it in another language; null when it isn't said. */
function languageOf(locale: string | null | undefined): LanguageCode | null {
  if (!locale) return null;
  return languageCodes.find((code) => locale.startsWith(code)) ?? 'en';
}

function zoneOf(zone: string | null | undefined): string | null {
  if (!zone) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
