import { type AnswerParts, languageOf } from './answer.ts';
import { lostCode } from './fault.ts';
import { type Handled, handle } from './handle.ts';
import { type Interaction, readInteraction } from './interaction.ts';
import type { DiscordLog } from './log.ts';
import { noticeOf } from './message.ts';

export interface InteractionsParts extends AnswerParts {
  readonly reference: () => string;
  readonly log: DiscordLog;
}

/** An interaction that has been acknowledged, and what is left to do. */
export interface Acknowledged extends Handled {
  readonly interaction: Interaction;
}

/** The interactions that are being answered. No failure leaves here but as a line in the log. */
export class Interactions {
  readonly #parts: InteractionsParts;
  readonly #open = new Set<Promise<void>>();

  constructor(parts: InteractionsParts) {
    this.#parts = parts;
  }

  /** Acknowledges an interaction that came by the gateway in the same tick, then answers it. */
  fromGateway(raw: unknown): void {
    const { log } = this.#parts;
    const interaction = readInteraction(raw);
    if (interaction) this.#track(this.#acknowledge(interaction));
    else log.warn({}, 'Discord: an interaction of no kind that this version knows');
  }

  /** Does what comes after an acknowledgment that went out as the response to a request. */
  finish(acknowledged: Acknowledged): void {
    this.#track(this.#finish(acknowledged));
  }

  /** Resolves once nothing is being answered. */
  async settled(): Promise<void> {
    while (this.#open.size > 0) await Promise.all(this.#open);
  }

  #track(work: Promise<void>): void {
    this.#open.add(work);
    work.finally(() => this.#open.delete(work));
  }

  async #acknowledge(interaction: Interaction): Promise<void> {
    try {
      const handled = handle(interaction, this.#parts);
      await this.#parts.api.respond(interaction, handled.response);
      await this.#finish({ ...handled, interaction });
    } catch (error) {
      this.#logFailure(interaction, error, null);
    }
  }

  async #finish({ interaction, finish }: Acknowledged): Promise<void> {
    try {
      await finish?.();
    } catch (error) {
      const reference = this.#parts.reference();
      this.#logFailure(interaction, error, reference);
      if (lostCode(error) === null) await this.#apologise(interaction, reference);
    }
  }

  async #apologise(interaction: Interaction, reference: string): Promise<void> {
    const { api, words } = this.#parts;
    const text = words[languageOf(interaction.locale)].errors.internal(reference);
    await api
      .edit(interaction, noticeOf(text))
      .catch((error) => this.#logFailure(interaction, error, reference));
  }

  #logFailure({ id, type }: Interaction, err: unknown, reference: string | null): void {
    const code = lostCode(err);
    // Not ours to mend: too late, or another process with the same token was first.
    if (code !== null) this.#parts.log.warn({ id, type, code }, 'Discord: an interaction was lost');
    else this.#parts.log.error({ id, type, reference, err }, 'Discord: an interaction could not be answered');
  }
}
