import { ApplicationCommandType } from 'discord.js';
import type { DiscordApi } from './api.ts';
import type { CommandDefinition } from './definitions.ts';

/** How what is registered differs from what should be; each command by its name, `/brief` or a menu's words. */
export interface RegistrationDifference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

type Registered = Readonly<Record<string, unknown>>;

/** What would change by registering; nothing is changed. `guild` null: the commands of all servers. */
export async function compareCommands(
  api: DiscordApi,
  guild: string | null,
  definitions: readonly CommandDefinition[],
): Promise<RegistrationDifference> {
  return differenceOf(forPlace(guild, await api.commands(guild)), forPlace(guild, definitions));
}

/** Registers the commands where something differs, and says what did. */
export async function registerCommands(
  api: DiscordApi,
  guild: string | null,
  definitions: readonly CommandDefinition[],
): Promise<RegistrationDifference> {
  const registered = await api.commands(guild);
  const wanted = forPlace(guild, definitions);
  const difference = differenceOf(forPlace(guild, registered), wanted);
  if (isSame(difference)) return difference;
  // The way into an activity is Discord's to make, and it refuses to have it left out.
  const kept = registered.filter(({ type }) => type === ApplicationCommandType.PrimaryEntryPoint);
  await api.setCommands(guild, [...wanted, ...(kept as unknown as CommandDefinition[])]);
  return difference;
}

/** Where a command can be used and installed is said of global commands only. */
function forPlace<T extends Registered | CommandDefinition>(guild: string | null, commands: readonly T[]) {
  if (guild === null) return [...commands];
  return commands.map((command): T => ({ ...command, contexts: undefined, integration_types: undefined }));
}

export function isSame({ added, changed, removed }: RegistrationDifference): boolean {
  return added.length + changed.length + removed.length === 0;
}

function differenceOf(
  registered: readonly Registered[],
  definitions: readonly CommandDefinition[],
): RegistrationDifference {
  const known = new Map(registered.map((command) => [keyOf(command), command]));
  const wanted = new Map(definitions.map((definition) => [keyOf({ ...definition }), definition]));
  const names = (keys: Iterable<string>) =>
    [...keys].map((key) => key.replace(/^1 /, '/').replace(/^\d+ /, ''));
  const isChanged = ([key, definition]: [string, CommandDefinition]) => {
    const other = known.get(key);
    return other !== undefined && canonical({ ...definition }) !== canonical(other);
  };
  return {
    added: names([...wanted.keys()].filter((key) => !known.has(key))),
    changed: names([...wanted].filter(isChanged).map(([key]) => key)),
    removed: names([...known.keys()].filter((key) => !wanted.has(key) && !key.startsWith('4 '))),
  };
}

function keyOf(command: Registered): string {
  return `${command.type ?? ApplicationCommandType.ChatInput} ${command.name}`;
}

/** What of a command this program decides, in one spelling: Discord adds fields, and leaves out what is empty. */
function canonical(command: Registered): string {
  return JSON.stringify(tidy(command, commandFields));
}

const textFields = ['type', 'name', 'name_localizations', 'description', 'description_localizations'];
const commandFields = [...textFields, 'options', 'contexts', 'integration_types'];
const optionFields = [...textFields, 'required', 'autocomplete', 'max_length', 'choices'];

function tidy(value: Registered, fields: readonly string[]): unknown[] {
  return fields.map((field) => tidyField(field, value[field] ?? null));
}

function tidyField(field: string, value: unknown): unknown {
  if (field === 'type') return value ?? ApplicationCommandType.ChatInput;
  if (field === 'options' && Array.isArray(value)) return value.map((option) => tidy(option, optionFields));
  if (field === 'choices' && Array.isArray(value))
    return value.map(({ name, name_localizations, value: chosen }) => [
      name,
      tidyField('name_localizations', name_localizations),
      chosen,
    ]);
  if (Array.isArray(value)) return value.toSorted();
  if (typeof value === 'object' && value !== null) return Object.entries(value).toSorted();
  return value || null;
}
