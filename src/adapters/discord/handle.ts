import { InteractionResponseType, InteractionType, MessageFlags } from 'discord.js';
import { optionsOf, type Reader } from '../../core/command.ts';
import { findCommand } from '../../core/command-line.ts';
import {
  type AnswerParts,
  answerAlone,
  answerChannel,
  languageOf,
  type Question,
  shareAnswer,
} from './answer.ts';
import { choicesFor } from './autocomplete.ts';
import { lineOf, type Press, readPress } from './button.ts';
import { shareOption } from './definitions.ts';
import {
  type AutocompleteInteraction,
  askerOf,
  type CommandInteraction,
  type Interaction,
  inBotDirectMessage,
  type PressInteraction,
  textsIn,
  wordsOf,
} from './interaction.ts';
import { ephemeral, lineIn, noticeOf } from './message.ts';
import { placeOf } from './place.ts';

/** What Discord is told at once, and what is done after it has been told. */
export interface Handled {
  readonly response: { readonly type: InteractionResponseType; readonly data?: object };
  readonly finish?: () => Promise<void>;
}

/** Decides at once how an interaction is acknowledged; only completions are looked up before that. */
export function handle(interaction: Interaction, parts: AnswerParts): Handled {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { response: { type: InteractionResponseType.Pong } };
    case InteractionType.ApplicationCommandAutocomplete:
      return complete(interaction, parts);
    case InteractionType.ApplicationCommand:
      return 'target_id' in interaction.data
        ? checkMessage(interaction, interaction.data, parts)
        : answerCommand(interaction, interaction.data, parts);
    case InteractionType.MessageComponent:
      return answerPress(interaction, parts);
  }
}

function readerOf({ locale }: Interaction, { zone }: AnswerParts): Reader {
  return { language: languageOf(locale), zone, isZoneAssumed: true };
}

const alone = {
  type: InteractionResponseType.DeferredChannelMessageWithSource,
  data: { flags: MessageFlags.Ephemeral },
};
const toChannel = { type: InteractionResponseType.DeferredChannelMessageWithSource };
const inPlace = { type: InteractionResponseType.DeferredMessageUpdate };

function tellAlone(text: string): Handled {
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data: ephemeral(noticeOf(text)) },
  };
}

function complete(interaction: AutocompleteInteraction, { bot, corpus }: AnswerParts): Handled {
  const { name, options } = interaction.data;
  const focused = options.find((option) => option.focused);
  const source = { corpus, commands: bot.commands, language: languageOf(interaction.locale) };
  const choices = focused ? choicesFor(name, focused.name, String(focused.value ?? ''), source) : [];
  return {
    response: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
  };
}

type SlashCommand = Exclude<CommandInteraction['data'], { target_id: string }>;
type MessageCommand = Extract<CommandInteraction['data'], { target_id: string }>;

function answerCommand(interaction: CommandInteraction, data: SlashCommand, parts: AnswerParts): Handled {
  const reader = readerOf(interaction, parts);
  const given = data.options.filter(({ name }) => name !== shareOption);
  const input = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  const command = findCommand(data.name, parts.bot.commands);
  const keys = command
    ? optionsOf(command).map(({ key, names }) => [key, String(input[names.en] ?? '')])
    : [];
  const line = command ? lineOf(command, Object.fromEntries(keys), reader.language) : null;
  const place = placeOf(interaction);
  const question: Question = { interaction, reader, place, command: data.name, input, line };
  if (data.options.some(({ name, value }) => name === shareOption && value === true))
    return { response: toChannel, finish: () => answerChannel(question, parts) };
  // The bot's own direct messages are private as they are, and stay there.
  if (inBotDirectMessage(interaction))
    return { response: toChannel, finish: () => answerAlone(question, 'never', parts) };
  return { response: alone, finish: () => answerAlone(question, 'offered', parts) };
}

function checkMessage(interaction: CommandInteraction, data: MessageCommand, parts: AnswerParts): Handled {
  const reader = readerOf(interaction, parts);
  const message = data.resolved.messages[data.target_id];
  const { checkMessage: name, noText } = parts.words[reader.language].platform;
  const text = message ? wordsOf(message) : '';
  if (text.trim() === '') return tellAlone(noText);
  const address = [interaction.guild_id ?? '@me', message?.channel_id ?? '', data.target_id].join('/');
  const subject = `-# ${message?.channel_id ? `[${name}](https://discord.com/channels/${address})` : name}`;
  // A message is longer than a button: it can't be asked about again, so all pages come at once.
  const question: Question = {
    interaction,
    reader,
    place: placeOf(interaction),
    command: 'check',
    input: { text },
    line: null,
    subject,
  };
  return { response: alone, finish: () => answerAlone(question, 'never', parts) };
}

function answerPress(interaction: PressInteraction, parts: AnswerParts): Handled {
  const reader = readerOf(interaction, parts);
  const press = readPress(interaction.data.custom_id);
  const line = press?.line ?? lineIn(textsIn(interaction.message?.components ?? []));
  const [, command, input = ''] = /^\/(\S+)\s*(.*)$/su.exec(line ?? '') ?? [];
  if (!press || command === undefined) {
    const example = findCommand('brief', parts.bot.commands) ?? parts.bot.commands[0];
    return tellAlone(
      parts.words[reader.language].platform.oldButton(example?.example[reader.language] ?? ''),
    );
  }
  const place = placeOf(interaction);
  const question: Question = { interaction, reader, place, command, input, line, page: press.page };
  return answerKnownPress(interaction, press, question, parts);
}

function answerKnownPress(
  interaction: PressInteraction,
  { action }: Press,
  question: Question,
  parts: AnswerParts,
): Handled {
  const direct = inBotDirectMessage(interaction);
  const share = direct ? 'never' : 'offered';
  // What the whole channel sees isn't turned over under its eyes: whoever presses there gets a page of their own.
  const isOwn = direct || ((interaction.message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  switch (action) {
    case 'page':
      return { response: isOwn ? inPlace : alone, finish: () => answerAlone(question, share, parts) };
    case 'ask':
      return { response: direct ? toChannel : alone, finish: () => answerAlone(question, share, parts) };
    case 'share':
      return { response: inPlace, finish: () => shareAnswer(question, askerOf(interaction), parts) };
  }
}
