import { botUser, type Got, type StandIn } from './stand-in.ts';

let count = 0;
const next = () => ++count;

/** What a person does in Slack, as payloads. */
export function commandBody(command: string, text: string, standIn: StandIn, more: object = {}) {
  const id = next();
  return {
    token: 'x',
    team_id: 'T1',
    team_domain: 'example',
    channel_id: 'C1',
    channel_name: 'desk',
    user_id: 'U1',
    user_name: 'ana',
    command,
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: standIn.responseUrl(`command-${id}`),
    trigger_id: `command-${id}.1.abc`,
    ...more,
  };
}

export function eventBody(event: Record<string, unknown>, more: object = {}) {
  return {
    token: 'x',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: `Ev${next()}`,
    event_time: 1_700_000_000,
    authorizations: [
      { enterprise_id: null, team_id: 'T1', user_id: botUser, is_bot: true, is_enterprise_install: false },
    ],
    event: { user: 'U1', ts: '1700000000.000001', event_ts: '1700000000.000001', ...event },
    ...more,
  };
}

export const mention = (text: string, more: object = {}) =>
  eventBody({ type: 'app_mention', channel: 'C1', text: `<@${botUser}> ${text}`, ...more });

export const directMessage = (text: string, more: object = {}) =>
  eventBody({ type: 'message', channel: 'D1', channel_type: 'im', text, ...more });

const base = {
  token: 'x',
  team: { id: 'T1', domain: 'example' },
  user: { id: 'U1', username: 'ana' },
  api_app_id: 'A1',
};

export function shortcutBody(callback_id: string, more: object = {}) {
  return { ...base, type: 'shortcut', callback_id, trigger_id: `shortcut-${next()}.1.abc`, ...more };
}

export function messageShortcutBody(message: object, standIn: StandIn) {
  const id = next();
  return {
    ...base,
    type: 'message_action',
    callback_id: 'vigia_check',
    trigger_id: `menu-${id}.1.abc`,
    response_url: standIn.responseUrl(`menu-${id}`),
    channel: { id: 'C1', name: 'desk' },
    message_ts: '1700000000.000002',
    message: { type: 'message', ts: '1700000000.000002', user: 'U2', ...message },
  };
}

export interface Control {
  readonly action_id?: string;
  readonly value?: string;
  readonly [key: string]: unknown;
}

/** A press of a control, by default under an ephemeral message of a channel. */
export function pressBody(control: Control, standIn: StandIn, more: object = {}) {
  const id = next();
  return {
    ...base,
    type: 'block_actions',
    trigger_id: `press-${id}.1.abc`,
    response_url: standIn.responseUrl(`press-${id}`),
    container: { type: 'message', message_ts: '1700000000.000003', channel_id: 'C1', is_ephemeral: true },
    channel: { id: 'C1', name: 'desk' },
    actions: [{ type: 'button', block_id: 'b1', action_ts: '1700000000.000004', ...control }],
    ...more,
  };
}

export function typedBody(action_id: string, value: string) {
  return { ...base, type: 'block_suggestion', action_id, block_id: 'b1', value, container: { type: 'view' } };
}

/** What came to the response URL of a payload. */
export function answersTo(standIn: StandIn, body: { readonly response_url: string }): Got[] {
  return standIn.got.filter(({ method }) => body.response_url.endsWith(`/${method}`));
}

export function answerTo(standIn: StandIn, body: { readonly response_url: string }): Promise<Got> {
  return standIn.request(({ method }) => body.response_url.endsWith(`/${method}`));
}
