import type { types } from '@slack/bolt';
import { z } from 'zod';
import { languageCodes } from '../../core/language.ts';
import type { AnswerParts } from './answering.ts';
import { type Block, plainElement, shortened } from './blocks.ts';
import { actionPrefix, menuId } from './button.ts';
import { limits } from './limits.ts';
import type { Person } from './readers.ts';

/** Names the form to Slack; what is sent of it comes back under this name. */
export const subscribeForm = 'vigia_subscribe';

/** Of the button that opens the form. */
export const openSubscribeForm = `${actionPrefix}_subscribe`;

/** The fields of the form, by which Slack says what stands in them. */
const fields = {
  channel: 'channel',
  topic: 'topic',
  time: 'time',
  zone: 'zone',
  language: 'language',
  days: 'days',
};

/** When a digest comes if nobody says otherwise. */
const usualTime = '07:00';

/** A form that has a digest come to a channel, or to whoever fills it in, with what is usual for them filled in. */
export function subscribeView(person: Person, { words, corpus }: AnswerParts): types.ModalView {
  const { form, close } = words[person.language].slack.home;
  const option = (value: string, name: string): types.PlainTextOption => ({
    text: plainElement(name, limits.optionText),
    value,
  });
  const topics = corpus.topics
    .filter(({ id }) => id.length <= limits.optionValue)
    .slice(0, limits.options)
    .map(({ id, title }) => option(id, title[person.language]));
  const languages = languageCodes.map((code) => option(code, words[code].digest.settings.languages[code]));
  const days = [option('1-7', form.everyDay), option('1-5', form.weekdays)];
  const blocks: Block[] = [
    input(fields.channel, form.channel, {
      hint: form.channelHint,
      element: {
        type: 'conversations_select',
        action_id: fields.channel,
        filter: { include: ['public', 'private'], exclude_bot_users: true },
      },
    }),
    input(fields.topic, form.topic, {
      element: { type: 'static_select', action_id: fields.topic, options: topics, ...first(topics) },
    }),
    input(fields.time, form.time, {
      element: { type: 'timepicker', action_id: fields.time, initial_time: usualTime },
    }),
    input(fields.zone, form.zone, {
      element: {
        type: 'external_select',
        action_id: menuId('zone'),
        min_query_length: 0,
        initial_option: option(person.zone, person.zone),
      },
    }),
    input(fields.language, form.language, {
      element: {
        type: 'static_select',
        action_id: fields.language,
        options: languages,
        ...first(languages.filter(({ value }) => value === person.language)),
      },
    }),
    input(fields.days, form.days, {
      element: { type: 'static_select', action_id: fields.days, options: days, ...first(days) },
    }),
  ];
  return {
    type: 'modal',
    callback_id: subscribeForm,
    title: plainElement(form.title, limits.viewTitle),
    submit: plainElement(form.submit, limits.viewTitle),
    close: plainElement(close, limits.viewTitle),
    blocks,
  };
}

function first(options: readonly types.PlainTextOption[]): { initial_option?: types.PlainTextOption } {
  const [option] = options;
  return option ? { initial_option: option } : {};
}

/** A field; only the channel may stay empty. */
function input(
  id: string,
  label: string,
  { element, hint }: { readonly element: types.InputBlock['element']; readonly hint?: string },
): types.InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plainElement(label, limits.inputLabel),
    element,
    ...(hint !== undefined && { hint: plainElement(hint, limits.inputLabel), optional: true }),
  };
}

const chosen = z
  .record(
    z.string(),
    z.object({
      selected_option: z.object({ value: z.string() }).nullish(),
      selected_conversation: z.string().nullish(),
      selected_time: z.string().nullish(),
    }),
  )
  .transform((elements) => {
    const [element] = Object.values(elements);
    return (
      element?.selected_option?.value ?? element?.selected_conversation ?? element?.selected_time ?? undefined
    );
  });

/** What comes when the form is sent, as far as it is looked at. */
export const submissionSchema = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({
    callback_id: z.string(),
    state: z.object({ values: z.record(z.string(), chosen) }),
  }),
});

/** Where the digest shall come, null being whoever filled the form in, and the options of the command that asks for it. */
export interface FilledForm {
  readonly channel: string | null;
  readonly options: Readonly<Record<string, string>>;
}

export function readForm({ view }: z.output<typeof submissionSchema>): FilledForm {
  const { values } = view.state;
  const weekdays = values[fields.days] === '1-5' ? { weekdays: 'mon-fri' } : {};
  const named = (['topic', 'time', 'zone', 'language'] as const).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    channel: values[fields.channel] ?? null,
    options: { action: 'subscribe', ...Object.fromEntries(named), ...weekdays },
  };
}

/** What a filled-in form is answered with when it can't be taken: a line under its first field. */
export function formMistake(text: string) {
  return {
    response_action: 'errors' as const,
    errors: { [fields.channel]: shortened(text, limits.fieldError) },
  };
}
