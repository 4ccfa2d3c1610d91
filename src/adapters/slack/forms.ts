import type { types } from '@slack/bolt';
import { type AnswerParts, ask, settingOf, telling } from './answering.ts';
import { type Arrived, askerOf, reading } from './arrived.ts';
import { messagesOf } from './message.ts';
import { actionSchema } from './payloads.ts';
import { windowOf } from './places.ts';
import { formMistake, readForm, submissionSchema, subscribeView } from './subscribe-form.ts';

/** Opens the form that subscribes to a digest. */
export async function onOpenForm(arrived: Arrived, parts: AnswerParts): Promise<void> {
  await reading(actionSchema, arrived, parts, async ({ user, trigger_id }) => {
    const asker = await askerOf(arrived, user.id, {}, parts);
    await telling(asker, parts, async () => {
      await arrived.client.views.open({ trigger_id, view: subscribeView(asker.person, parts) });
    });
  });
}

/** A form that can be taken turns into what came of it; else its mistake stands in it. */
export async function onForm(
  arrived: Arrived,
  ack: (
    answer: ReturnType<typeof formMistake> | { response_action: 'update'; view: types.ModalView },
  ) => Promise<void>,
  parts: AnswerParts,
): Promise<void> {
  await reading(submissionSchema, arrived, parts, async (submission) => {
    const { channel, options } = readForm(submission);
    const asker = await askerOf(arrived, submission.user.id, { channel: channel ?? undefined }, parts);
    const answered = await ask({ command: 'digest', input: options }, asker, parts);
    if (!answered.ok) return ack(formMistake(answered.error));
    const setting = settingOf(asker.person, parts);
    const messages = messagesOf(answered.reply, { line: null, share: 'never' }, setting);
    await ack({ response_action: 'update', view: windowOf(messages, setting.words.slack.home.close) });
  });
}
