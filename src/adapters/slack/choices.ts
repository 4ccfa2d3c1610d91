import type { types } from '@slack/bolt';
import { type CompletionSource, complete } from '../../core/complete.ts';
import { shortened } from './blocks.ts';
import type { MenuKind } from './button.ts';
import { limits } from './limits.ts';

/** What may be meant by what is typed into a menu so far, from memory. What a menu can't give back whole is left out. */
export function choicesFor(kind: MenuKind, typed: string, source: CompletionSource): types.PlainTextOption[] {
  return complete(kind, typed, source)
    .filter((value) => value.length <= limits.optionValue)
    .slice(0, limits.options)
    .map((value) => ({
      text: {
        type: 'plain_text',
        text: shortened(nameOf(kind, value, source), limits.optionText),
        emoji: false,
      },
      value,
    }));
}

function nameOf(kind: MenuKind, value: string, { corpus, language }: CompletionSource): string {
  const topic = kind === 'topic' ? corpus.topics.find(({ id }) => id === value) : undefined;
  return topic?.title[language] ?? value;
}
