import type { Node, SentMessage } from './problems.ts';

/** All that stands in blocks, in order, as a reader sees it. */
export function textOf(body: SentMessage): string {
  return (body.view?.blocks ?? body.blocks ?? []).map(readable).join('\n');
}

function readable(node: Node): string {
  const { type, text, elements = [] } = node;
  if (typeof text === 'object') return readable(text);
  if (typeof text === 'string') return text;
  const between =
    type === 'context' ? ' ' : type === 'rich_text_section' || type === 'rich_text_quote' ? '' : '\n';
  return elements.map(readable).join(between);
}

/** The buttons and menus of a message or view. */
export function controlsOf(body: SentMessage): Node[] {
  const blocks = body.view?.blocks ?? body.blocks ?? [];
  return blocks.flatMap((block) => (block.type === 'actions' ? [...(block.elements ?? [])] : []));
}

export function labelOf(control: Node): string {
  return typeof control.text === 'object' ? String(control.text.text) : '';
}

/** All addresses that links lead to. */
export function linksOf(body: SentMessage): string[] {
  const found: string[] = [];
  const look = (node: Node): void => {
    if (node.type === 'link' && node.url) found.push(node.url);
    for (const child of node.elements ?? []) look(child);
  };
  for (const block of body.view?.blocks ?? body.blocks ?? []) look(block);
  return found;
}
