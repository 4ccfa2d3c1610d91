import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
} from 'discord.js';
import { type Command, type Option, optionsOf } from '../../core/command.ts';
import type { Localised } from '../../core/language.ts';
import type { Words } from '../../core/words.ts';
import { limits, own } from './limits.ts';

/** An option as Discord registers it. */
interface OptionDefinition {
  readonly type: ApplicationCommandOptionType;
  readonly name: string;
  readonly name_localizations: LocalizationMap;
  readonly description: string;
  readonly description_localizations: LocalizationMap;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly max_length?: number;
  readonly choices?: readonly ChoiceDefinition[];
}

interface ChoiceDefinition {
  readonly name: string;
  readonly name_localizations?: LocalizationMap;
  readonly value: string;
}

/** A command as Discord registers it. */
export interface CommandDefinition {
  readonly type: ApplicationCommandType;
  readonly name: string;
  readonly name_localizations: LocalizationMap;
  readonly description?: string;
  readonly description_localizations?: LocalizationMap;
  readonly options?: readonly OptionDefinition[];
  readonly contexts?: readonly InteractionContextType[];
  readonly integration_types?: readonly ApplicationIntegrationType[];
}

/** The option, in no command's own schema, that shows an answer to the channel. */
export const shareOption = 'share';

/** In servers, in direct messages, and wherever somebody who installed it for themselves is. */
const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** All that is to be registered: the commands, and the menu on a message where there is a command to check it. */
export function definitionsOf(commands: readonly Command[], words: Localised<Words>): CommandDefinition[] {
  const checks = commands.some((command) => command.names.en === 'check');
  return [
    ...commands.map((command) => slashCommand(command, words)),
    ...(checks ? [messageCommand(words)] : []),
  ];
}

function slashCommand(command: Command, words: Localised<Words>): CommandDefinition {
  const options = optionsOf(command).map(optionDefinition);
  // Discord wants required options first; the order of help is kept among them.
  const sorted = [
    ...options.filter(({ required }) => required),
    ...options.filter(({ required }) => !required),
  ];
  return {
    type: ApplicationCommandType.ChatInput,
    ...localised(command.names, command.description),
    options: [...sorted, shareDefinition(words)].slice(0, limits.options),
    ...everywhere,
  };
}

function messageCommand(words: Localised<Words>): CommandDefinition {
  const { name, name_localizations } = localised(
    { en: words.en.platform.checkMessage, es: words.es.platform.checkMessage },
    { en: '', es: '' },
  );
  return { type: ApplicationCommandType.Message, name, name_localizations, ...everywhere };
}

function optionDefinition(option: Option): OptionDefinition {
  const { names, description, required, choices, completion } = option;
  return {
    type: ApplicationCommandOptionType.String,
    ...localised(names, description),
    ...(required && { required }),
    ...(choices.length > 0
      ? { choices: choices.slice(0, limits.choices).map((choice) => choiceDefinition(choice, option)) }
      : { max_length: own.optionText }),
    ...(completion && { autocomplete: true }),
  };
}

function choiceDefinition(value: string, { choiceNames }: Option): ChoiceDefinition {
  const called = choiceNames?.[value];
  if (!called) return { name: value, value };
  const { en: name, es } = called;
  return { name, name_localizations: { 'es-ES': es, 'es-419': es }, value };
}

function shareDefinition({ en, es }: Localised<Words>): OptionDefinition {
  const [english, spanish] = [en.platform.shareOption, es.platform.shareOption];
  return {
    type: ApplicationCommandOptionType.Boolean,
    ...localised(
      { en: english.name, es: spanish.name },
      { en: english.description, es: spanish.description },
    ),
  };
}

/** Discord has Spanish twice: of Spain, and of Latin America. */
function localised(names: Localised, description: Localised) {
  return {
    name: names.en,
    name_localizations: { 'es-ES': names.es, 'es-419': names.es },
    description: description.en,
    description_localizations: { 'es-ES': description.es, 'es-419': description.es },
  };
}
