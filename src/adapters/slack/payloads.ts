import { z } from 'zod';

/** What of Slack's payloads is looked at; Slack sends much more. */

const user = z.object({ id: z.string() });
const team = z.object({ id: z.string() }).nullish();

export const commandSchema = z.object({
  command: z.string(),
  text: z.string().default(''),
  user_id: z.string(),
  channel_id: z.string().optional(),
  response_url: z.string(),
});

export const messageSchema = z.object({
  event: z.object({
    text: z.string().default(''),
    user: z.string(),
    channel: z.string(),
    ts: z.string(),
    thread_ts: z.string().optional(),
    channel_type: z.string().optional(),
    subtype: z.string().optional(),
    bot_id: z.string().optional(),
  }),
});

export const homeSchema = z.object({ event: z.object({ user: z.string(), tab: z.string().optional() }) });

export const shortcutSchema = z.object({
  trigger_id: z.string(),
  user,
  team,
  response_url: z.string().optional(),
  message: z.unknown().optional(),
});

export const actionSchema = z.object({
  trigger_id: z.string(),
  user,
  team,
  response_url: z.string().optional(),
  container: z
    .object({
      is_ephemeral: z.boolean().optional(),
      thread_ts: z.string().optional(),
      channel_id: z.string().optional(),
    })
    .default({}),
  channel: z.object({ id: z.string() }).optional(),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  view: z.object({ id: z.string(), type: z.string() }).optional(),
  actions: z.array(
    z.object({
      action_id: z.string(),
      value: z.string().optional(),
      selected_option: z.object({ value: z.string() }).nullish(),
    }),
  ),
});
export type ActionBody = z.infer<typeof actionSchema>;

export const optionsSchema = z.object({ action_id: z.string(), value: z.string().default(''), user });

export const revokedSchema = z.object({
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
  event: z.object({
    type: z.string(),
    tokens: z.object({ bot: z.array(z.string()).nullish() }).nullish(),
  }),
});

const textHolder = z.object({
  text: z.unknown().optional(),
  fallback: z.string().optional(),
  blocks: z.array(z.unknown()).default([]),
  attachments: z.array(z.unknown()).default([]),
  elements: z.array(z.unknown()).default([]),
  fields: z.array(z.unknown()).default([]),
});

/** What a message says: its own words, else those of its blocks, else those of what is attached; as Slack writes them. */
export function wordsOf(message: unknown): string {
  const read = textHolder.safeParse(message).data;
  if (!read) return '';
  const own = typeof read.text === 'string' ? read.text : '';
  const attached = read.attachments.map(
    (one) => wordsOf(one) || (textHolder.safeParse(one).data?.fallback ?? ''),
  );
  const sources = [own, textsIn(read.blocks).join('\n'), attached.join('\n')];
  return sources.find((text) => text.trim() !== '') ?? '';
}

function textsIn(blocks: readonly unknown[]): string[] {
  return blocks.flatMap((block) => {
    const read = textHolder.safeParse(block).data;
    if (!read) return [];
    const { text } = read;
    const own = typeof text === 'string' ? [text] : textsIn(text ? [text] : []);
    return [...own, ...textsIn(read.fields), ...inner(read.elements)];
  });
}

/** The pieces of one line of rich text stand in one line. */
function inner(elements: readonly unknown[]): string[] {
  const texts = elements.flatMap((element) => textsIn([element]));
  const isLine = elements.every((element) => z.object({ text: z.string() }).safeParse(element).success);
  return isLine && texts.length > 1 ? [texts.join('')] : texts;
}
