import { limits } from '../../../src/adapters/slack/limits.ts';

/** Anything in a block, as far as it is looked at. */
export interface Node {
  readonly type?: string;
  readonly text?: string | Node;
  readonly elements?: readonly Node[];
  readonly blocks?: readonly Node[];
  readonly url?: string;
  readonly value?: string;
  readonly action_id?: string;
  readonly block_id?: string;
  readonly placeholder?: Node;
  readonly [key: string]: unknown;
}

/** A message or a view as it was sent. */
export interface SentMessage {
  readonly text?: string;
  readonly blocks?: readonly Node[];
  readonly view?: Node & { readonly title?: Node; readonly close?: Node };
  readonly response_type?: string;
  readonly replace_original?: boolean;
  readonly thread_ts?: string;
  readonly channel?: string;
  readonly user?: string;
  readonly unfurl_links?: unknown;
  readonly unfurl_media?: unknown;
  readonly [key: string]: unknown;
}

const known = ['header', 'context', 'rich_text', 'divider', 'actions', 'input'];
/** What stands in a view alone. */
const ofViews = ['input'];

/** What Slack would not take of a message or a view, by the limits. */
export function problemsIn(body: SentMessage): string[] {
  if (body.view) {
    const { blocks = [], title } = body.view;
    return [
      ...(blocks.length > limits.viewBlocks || blocks.length === 0 ? [`${blocks.length} blocks`] : []),
      ...(((title?.text as string | undefined) ?? '').length > limits.viewTitle ? ['a long title'] : []),
      ...blockProblems(blocks),
    ];
  }
  const { blocks = [], text = '' } = body;
  const size = JSON.stringify(body).length;
  return [
    ...(text.trim() === '' ? ['no text'] : []),
    ...(/<[!@#]/.test(text) ? ['a mention in the text'] : []),
    ...(String(body.unfurl_links) === 'false' && String(body.unfurl_media) === 'false'
      ? []
      : ['previews are on']),
    ...(size >= limits.message ? [`${size} characters`] : []),
    ...(blocks.length > limits.messageBlocks || blocks.length === 0 ? [`${blocks.length} blocks`] : []),
    ...blocks.flatMap(({ type = '' }) => (ofViews.includes(type) ? [`a message with ${type}`] : [])),
    ...blockProblems(blocks),
  ];
}

function blockProblems(blocks: readonly Node[]): string[] {
  const all = blocks.flatMap(nested);
  const ids = blocks.flatMap(({ block_id }) => (block_id === undefined ? [] : [block_id]));
  return [
    ...blocks.flatMap(({ type = '' }) => (known.includes(type) ? [] : [`a block of type ${type}`])),
    ...(new Set(ids).size < ids.length ? ['a block id twice'] : []),
    ...all.flatMap(nodeProblems),
  ];
}

function nested(node: Node): Node[] {
  const inner = typeof node.text === 'object' ? [node.text] : [];
  const field = node.type === 'input' && node.element ? [node.element as Node] : [];
  return [node, ...[...(node.elements ?? []), ...inner, ...field].flatMap(nested)];
}

const longest: Readonly<Record<string, number>> = {
  header: limits.headerText,
  button: limits.buttonText,
  context: limits.contextText,
};

function nodeProblems(node: Node): string[] {
  const { type = '', text, elements, url, value, action_id } = node;
  const words = typeof text === 'object' ? String(text.text ?? '') : undefined;
  const own = typeof text === 'string' ? text : undefined;
  const actions = type === 'actions' ? (elements ?? []).map((one) => one.action_id) : [];
  return [
    ...(words !== undefined && words.length > (longest[type] ?? limits.sectionText)
      ? [`${type} too long`]
      : []),
    ...(own === '' ? [`an empty ${type}`] : []),
    ...(type === 'mrkdwn' ? ['mrkdwn, which Slack reads into'] : []),
    ...(type === 'context' && (elements ?? []).length > limits.contextElements ? ['a full context'] : []),
    ...(type === 'actions' && (elements ?? []).length > limits.actions ? ['too many actions'] : []),
    ...(elements?.length === 0 ? [`an empty ${type}`] : []),
    ...((url ?? '').length > limits.url ? ['a long address'] : []),
    ...((value ?? '').length > limits.buttonValue ? ['a long value'] : []),
    ...((action_id ?? '').length > limits.ids ? ['a long action id'] : []),
    ...(new Set(actions).size < actions.length ? ['an action id twice'] : []),
  ];
}
