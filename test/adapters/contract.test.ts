import { Readable } from 'node:stream';
import { commands } from '../../commands/index.ts';
import { runConsole } from '../../src/adapters/console/index.ts';
import { slashName } from '../../src/adapters/slack/command-names.ts';
import { optionsOf } from '../../src/core/command.ts';
import { findCommand } from '../../src/core/command-line.ts';
import { words } from '../../src/languages/index.ts';
import { adapterContract, type Talk } from './contract.ts';
import { Person } from './discord/people.ts';
import { buttonsOf, textOf as shownOnDiscord } from './discord/shown.ts';
import { StandIn as DiscordStandIn } from './discord/stand-in.ts';
import { botOver, seededCorpus, vigiaOn as vigiaOnDiscord } from './discord/vigia.ts';
import { listening } from './piped-console.ts';
import { answerTo, commandBody, pressBody } from './slack/people.ts';
import { controlsOf, labelOf, textOf as shownOnSlack } from './slack/shown.ts';
import { StandIn as SlackStandIn } from './slack/stand-in.ts';
import { vigiaOn as vigiaOnSlack } from './slack/vigia.ts';

const corpus = await seededCorpus();

adapterContract('the console', async () => ({
  async ask(command, text) {
    const [output, errors] = [listening(), listening()];
    await runConsole({
      bot: botOver(corpus),
      corpus,
      words,
      reader: { language: 'en', zone: 'America/Guayaquil' },
      input: Readable.from([Buffer.from(`/${command} ${text}`)]),
      output: output.stream,
      errors: errors.stream,
      flags: { json: false, colour: false },
    });
    return output.heard() + errors.heard();
  },
  stop: async () => {},
}));

adapterContract('Discord', async (): Promise<Talk> => {
  const standIn = await DiscordStandIn.start();
  const { discord } = await vigiaOnDiscord(standIn, { corpus });
  await discord.start();
  const person = new Person(standIn);
  return {
    async ask(name, text) {
      const command = findCommand(name, commands);
      const [first] = command ? optionsOf(command) : [];
      const options = first && text !== '' ? { [first.names.en]: text } : {};
      const pages: string[] = [];
      let answer = await person.command(name, options).answered();
      for (;;) {
        pages.push(shownOnDiscord(answer.body));
        const next = buttonsOf(answer).get('Next');
        if (!next?.custom_id || next.disabled) return pages.join('\n');
        answer = await person.press(next.custom_id).answered();
      }
    },
    async stop() {
      await discord.stop();
      await standIn.stop();
    },
  };
});

adapterContract('Slack', async (): Promise<Talk> => {
  const standIn = await SlackStandIn.start();
  const { slack } = await vigiaOnSlack(standIn, undefined, { corpus });
  await slack.start();
  return {
    async ask(name, text) {
      const command = findCommand(name, commands);
      const payload = commandBody(`/${command && slashName(command)}`, text, standIn);
      standIn.send({ type: 'slash_commands', payload });
      const pages: string[] = [];
      let { body } = await answerTo(standIn, payload);
      for (;;) {
        pages.push(shownOnSlack(body));
        const next = controlsOf(body).find((control) => labelOf(control) === 'Next');
        if (!next) return pages.join('\n');
        const press = pressBody({ action_id: String(next.action_id), value: String(next.value) }, standIn);
        standIn.send({ type: 'interactive', payload: press });
        body = (await answerTo(standIn, press)).body;
      }
    },
    async stop() {
      await slack.stop();
      await standIn.stop();
    },
  };
});
