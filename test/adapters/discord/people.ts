import { applicationId, type Got, type StandIn } from './stand-in.ts';

let count = 0;

/** What a person does in Discord: sent to the bot by the gateway, and what became of it. */
export class Person {
  readonly #standIn: StandIn;
  readonly #more: Record<string, unknown>;

  constructor(standIn: StandIn, more: Record<string, unknown> = {}) {
    this.#standIn = standIn;
    this.#more = more;
  }

  /** Types a slash command. */
  command(name: string, options: Record<string, string | boolean> = {}) {
    return this.#send(2, commandData(name, options));
  }

  /** Types into an option, as far as it has come. */
  type(name: string, option: string, typed: string) {
    const options = [{ name: option, type: 3, value: typed, focused: true }];
    return this.#send(4, { id: '5', type: 1, name, options });
  }

  /** Uses the menu on a message. */
  check(message: Record<string, unknown>) {
    const target = { id: '42', channel_id: '7', attachments: [], embeds: [], ...message };
    return this.#send(2, {
      id: '6',
      type: 3,
      name: 'Check against sources',
      target_id: '42',
      resolved: { messages: { '42': target } },
    });
  }

  /** Presses a button of a message of the bot's. */
  press(custom_id: string, message: Record<string, unknown> = { flags: 64 | 32768 }) {
    return this.#send(
      3,
      { component_type: 2, custom_id },
      { message: { id: '9', channel_id: '7', ...message } },
    );
  }

  #send(type: number, data: object, more: object = {}): Exchange {
    const interaction = interactionOf(type, data, { ...this.#more, ...more });
    this.#standIn.dispatch('INTERACTION_CREATE', interaction);
    return new Exchange(this.#standIn, interaction.token, performance.now());
  }
}

export function commandData(name: string, options: Record<string, string | boolean>) {
  const given = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: typeof value === 'boolean' ? 5 : 3,
    value,
  }));
  return { id: '5', type: 1, name, options: given };
}

export function interactionOf(type: number, data: object, more: object = {}) {
  count += 1;
  const id = String(900000000000000000n + BigInt(count));
  const user = { id: '31', username: 'ana', discriminator: '0', avatar: null };
  return {
    id,
    application_id: applicationId,
    type,
    token: `token-${count}`,
    version: 1,
    locale: 'en-US',
    guild_id: '700000000000000001',
    channel_id: '700000000000000002',
    context: 0,
    member: {
      user,
      roles: [],
      permissions: '0',
      joined_at: '2024-01-01T00:00:00Z',
      deaf: false,
      mute: false,
    },
    authorizing_integration_owners: {},
    entitlements: [],
    data,
    ...more,
  };
}

/** One interaction, and what the bot did with it. */
export class Exchange {
  readonly #standIn: StandIn;
  readonly token: string;
  readonly sentAt: number;

  constructor(standIn: StandIn, token: string, sentAt: number) {
    this.#standIn = standIn;
    this.token = token;
    this.sentAt = sentAt;
  }

  /** The callback. */
  acknowledged(): Promise<Got> {
    return this.#got((one) => one.path.endsWith(`/${this.token}/callback`));
  }

  /** What was put in the place of the deferral or of the pressed message. */
  answered(): Promise<Got> {
    return this.#got((one) => one.method === 'PATCH' && one.path.includes(`/${this.token}/`));
  }

  /** A message posted beside. */
  followed(): Promise<Got> {
    return this.#got((one) => one.method === 'POST' && one.path.endsWith(`/${this.token}`));
  }

  all(): Got[] {
    return this.#standIn.got.filter((one) => one.path.includes(`/${this.token}`));
  }

  #got(fits: (got: Got) => boolean): Promise<Got> {
    return this.#standIn.request(fits);
  }
}
