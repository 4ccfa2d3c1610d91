import { ApplicationCommandType, InteractionContextType, InteractionType } from 'discord.js';
import { z } from 'zod';

/** What of an interaction is looked at; Discord sends much more. */
const common = {
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  locale: z.string().optional(),
  context: z.number().nullish(),
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  /** What the bot may do there; permissions are decimal bit sets. */
  app_permissions: z.string().regex(/^\d+$/).optional(),
  member: z
    .object({ user: z.object({ id: z.string() }), permissions: z.string().regex(/^\d+$/).optional() })
    .optional(),
  user: z.object({ id: z.string() }).optional(),
};

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});

const message = z.object({
  id: z.string(),
  channel_id: z.string().optional(),
  content: z.string().default(''),
  flags: z.number().optional(),
  embeds: z.array(z.object({ title: z.string().nullish(), description: z.string().nullish() })).default([]),
  message_snapshots: z
    .array(z.object({ message: z.object({ content: z.string().default('') }) }))
    .default([]),
  components: z.array(z.unknown()).default([]),
});

const slashCommand = z.object({
  type: z.literal(ApplicationCommandType.ChatInput).optional(),
  name: z.string(),
  options: z.array(option).default([]),
});

const messageCommand = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: z.string(),
  target_id: z.string(),
  resolved: z.object({ messages: z.record(z.string(), message) }),
});

const interactionSchema = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal(InteractionType.Ping) }),
  z.object({
    ...common,
    type: z.literal(InteractionType.ApplicationCommand),
    data: z.union([messageCommand, slashCommand]),
  }),
  z.object({
    ...common,
    type: z.literal(InteractionType.ApplicationCommandAutocomplete),
    data: slashCommand,
  }),
  z.object({
    ...common,
    type: z.literal(InteractionType.MessageComponent),
    data: z.object({ custom_id: z.string() }),
    message: message.optional(),
  }),
]);

export type Interaction = z.infer<typeof interactionSchema>;
export type CommandInteraction = Extract<Interaction, { type: InteractionType.ApplicationCommand }>;
export type AutocompleteInteraction = Extract<
  Interaction,
  { type: InteractionType.ApplicationCommandAutocomplete }
>;
export type PressInteraction = Extract<Interaction, { type: InteractionType.MessageComponent }>;
export type TargetMessage = z.infer<typeof message>;

/** An interaction as it came from Discord, or null when it is none that this bot ever asks for. */
export function readInteraction(raw: unknown): Interaction | null {
  return interactionSchema.safeParse(raw).data ?? null;
}

/** The id of who began it. */
export function askerOf({ member, user }: Interaction): string | undefined {
  return (member?.user ?? user)?.id;
}

/** Whether it was begun in the bot's own direct messages, where nobody else reads. */
export function inBotDirectMessage({ context }: Interaction): boolean {
  return context === InteractionContextType.BotDM;
}

/** The contents of all text displays in components, in order. */
export function textsIn(components: readonly unknown[]): string[] {
  return components.flatMap((component) => {
    const read = textHolder.safeParse(component);
    if (!read.success) return [];
    return [
      ...(read.data.content === undefined ? [] : [read.data.content]),
      ...textsIn(read.data.components),
    ];
  });
}

const textHolder = z.object({
  content: z.string().optional(),
  components: z.array(z.unknown()).default([]),
});

/** What a message says: its own words, else those it forwards, else its embeds' or its components'. */
export function wordsOf({ content, embeds, message_snapshots, components }: TargetMessage): string {
  const forwarded = message_snapshots.map((snapshot) => snapshot.message.content);
  const embedded = embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
  const sources = [[content], forwarded, embedded, textsIn(components)];
  return plain(sources.map((texts) => texts.filter(Boolean).join('\n')).find((text) => text.trim()) ?? '');
}

/** A message without its links, mentions and marks of formatting. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]\n]*)\]\(<?https?:[^)\s]*>?\)/gu, '$1')
    .replace(/<(?:[@#:/t]|a:|id:)[^>\s]*>|<?https?:\/\/\S+>?/gu, ' ')
    .replace(/\\([^0-9A-Za-z\s])/gu, '$1')
    .replace(/[*_~|`]{2,}|[*`]|^#{1,3} |^-# /gmu, '');
}
