import { z } from 'zod';
import { type Command, defineCommand, optionMeanings, optionsOf } from '../src/core/command.ts';
import type { LanguageCode } from '../src/core/language.ts';
import { commandNamed } from '../src/core/parse-command.ts';
import type { Reply } from '../src/core/reply.ts';
import type { Words } from '../src/core/words.ts';
import { heading, own, replyOf } from './show.ts';

interface Help {
  readonly commands: readonly {
    readonly usage: string;
    readonly description: string;
    readonly example: string;
  }[];
}

export const help = defineCommand({
  names: { en: 'help', es: 'ayuda' },
  description: { en: 'What can be asked, with examples', es: 'Qué se puede preguntar, con ejemplos' },
  example: { en: '/help', es: '/ayuda' },
  options: z.object({
    command: z
      .string()
      .optional()
      .register(optionMeanings, {
        names: { en: 'command', es: 'comando' },
        description: { en: 'Only this command', es: 'Solo este comando' },
        completion: 'command',
      }),
  }),
  run({ command: typed }, { commands, reader }): Help {
    const asked = typed === undefined ? commands : [commandNamed(typed, commands)];
    return { commands: asked.map((command) => explained(command, reader.language)) };
  },
  show: showHelp,
});

/** `/quotes [speaker] [about:…]`: the first option is free text, the others are named. */
function explained(command: Command, language: LanguageCode): Help['commands'][number] {
  const options = optionsOf(command).map(({ names, required }, index) => {
    const name = index === 0 ? names[language] : `${names[language]}:…`;
    return required ? `<${name}>` : `[${name}]`;
  });
  const usage = [`/${command.names[language]}`, ...options].join(' ');
  return { usage, description: command.description[language], example: command.example[language] };
}

function showHelp({ commands }: Help, words: Words): Reply {
  const facts = commands.map(({ usage, description, example }) => ({
    name: usage,
    value: [{ text: example === usage ? description : words.help.line(description, example) }],
  }));
  return replyOf([heading(words.help.title), { kind: 'facts', facts }, own(words.help.plainQuestion)], words);
}
