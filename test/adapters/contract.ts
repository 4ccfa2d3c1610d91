import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A platform with Vigía on it, as somebody there uses it. */
export interface Talk {
  /** Asks with a slash command, as the platform has it, and gives all that is shown, page after page. */
  ask(command: string, text: string): Promise<string>;
  stop(): Promise<void>;
}

/** What somebody asks, and what is to be found in the answer wherever they ask it. */
const conversation: readonly (readonly [command: string, text: string, ...facts: string[]])[] = [
  [
    'brief',
    'ecuador',
    'The newest source is',
    'Gen. Laura Richardson',
    'What was promised',
    'in the coming weeks',
    '247 News Agency',
  ],
  ['who', 'richardson', 'Laura Richardson', 'head of the Southern Command', '11 January 2024 (derived)'],
  ['who', 'nobody at all', 'The sources name nobody that fits'],
  ['what', 'Who is the head of the Southern Command?', 'Laura Richardson'],
  ['what', 'What is the price of bread?', 'The sources don’t say.', 'Searched: 1 article'],
  ['quotes', 'miller', 'Matthew Miller', 'more than 100 prison guards are being held hostage'],
  ['commitments', 'united states', 'We will work with President Noboa', 'in the coming weeks'],
  ['sources', '', '247 News Agency', '15 sentences'],
  ['check', 'The United States will send officials to Ecuador.', 'Of 1 sentence', 'similar'],
  ['brief', 'nowhere', 'There is no topic ‘nowhere’'],
];

/** The same conversation on a platform: the same facts, to the letter. */
export function adapterContract(name: string, start: () => Promise<Talk>): void {
  describe(`a conversation on ${name}`, () => {
    let talk: Talk;
    beforeAll(async () => {
      talk = await start();
    });
    afterAll(() => talk.stop());

    it.each(conversation)('%s %s', async (command, text, ...facts) => {
      const shown = squeezed(await talk.ask(command, text));
      for (const fact of facts) expect(shown).toContain(squeezed(fact));
    });
  });
}

/** Platforms break lines and leave spaces as they like. */
function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
