import { ComponentType } from 'discord.js';
import { textsIn } from '../../../src/adapters/discord/interaction.ts';
import { unescapeMarkdown } from '../../../src/adapters/discord/markdown.ts';
import type { SentBody } from './problems.ts';
import type { Got } from './stand-in.ts';

export interface ShownButton {
  readonly label: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
}

/** The markdown of all texts of a message. */
export function markdownOf(body: SentBody): string {
  return textsIn(body.components ?? []).join('\n\n');
}

/** What a reader sees of a message: links as their words, marks of formatting gone. */
export function textOf(body: SentBody): string {
  return readable(markdownOf(body));
}

/** Markdown of ours as it is read: marks of formatting gone, links as their words. */
export function readable(markdown: string): string {
  const lines = markdown.replace(/^(?:-# |#{2,3} |> |- )/gm, '');
  const token = /(\\[^0-9A-Za-z\s])|\*\*|\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/g;
  return unescapeMarkdown(lines.replace(token, (_, escaped, label) => escaped ?? label ?? ''));
}

/** The buttons of a message by their labels. */
export function buttonsOf({ body }: Pick<Got, 'body'>): ReadonlyMap<string, ShownButton> {
  const found: ShownButton[] = [];
  const walk = (component: unknown): void => {
    if (typeof component !== 'object' || component === null) return;
    if ('type' in component && component.type === ComponentType.Button)
      found.push(component as unknown as ShownButton);
    for (const value of Object.values(component)) walk(value);
  };
  walk(body.components);
  return new Map(found.map((button) => [button.label, button]));
}
