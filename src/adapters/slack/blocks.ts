import type { types } from '@slack/bolt';
import { visibleLine } from '../../core/plain-text.ts';
import { limits, own } from './limits.ts';
import type { Part, Unit } from './unit.ts';

export type Block = types.KnownBlock;
type Element = types.RichTextElement;
type Group = types.RichTextSection | types.RichTextList | types.RichTextQuote;

export function plainElement(text: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: shortened(text, most), emoji: false };
}

/** As much of a text as there is room for, an ellipsis where it was cut; never nothing. */
export function shortened(text: string, most: number): string {
  const line = visibleLine(text).trim() || '…';
  if (line.length <= most) return line;
  const head = line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${head}…`;
}

/** Small grey text, shown as it is. */
export function contextBlock(text: string): types.ContextBlock {
  return { type: 'context', elements: [plainElement(text, limits.contextText)] };
}

/** A source of a page: its number, what it is, and the address that the number opens. */
export interface Source {
  readonly label: string;
  readonly description: string;
  readonly address: string | null;
}

/** The sources of a page, a line each. Rich text, as all words of articles are: a title can't become a link in it. */
export function sourcesBlocks(sources: readonly Source[]): Block[] {
  if (sources.length === 0) return [];
  const sections = sources.map(({ label, description, address }): types.RichTextSection => {
    const text = ` ${shortened(description, limits.contextText)}`;
    if (address === null) return { type: 'rich_text_section', elements: [words(`${label}${text}`, false)] };
    const mark: types.RichTextLink = { type: 'link', url: address, text: label };
    return { type: 'rich_text_section', elements: [mark, words(text, false)] };
  });
  return [{ type: 'divider' }, { type: 'rich_text', elements: sections }];
}

/**
 * Lines as blocks. Words stand in rich text, where Slack reads nothing into them: no links, no mentions, no
 * marks of formatting.
 */
export function blocksOf(units: readonly Unit[]): Block[] {
  const blocks: Block[] = [];
  let before: Unit | undefined;
  for (const unit of units) {
    const last = blocks.at(-1);
    if (isHeader(unit)) blocks.push({ type: 'header', text: plainElement(wordsOf(unit), limits.headerText) });
    else if (unit.kind === 'aside' && wordsOf(unit).length <= limits.contextText)
      blocks.push(contextBlock(wordsOf(unit)));
    else if (last?.type === 'rich_text' && before && goesOn(before, unit)) append(last.elements, unit);
    else blocks.push({ type: 'rich_text', elements: append([], unit) });
    before = unit;
  }
  return blocks;
}

function isHeader(unit: Unit): boolean {
  return unit.kind === 'title' && wordsOf(unit).length <= limits.headerText;
}

function wordsOf({ parts }: Unit): string {
  return parts.map((part) => ('text' in part ? part.text : '')).join('');
}

/** Whether a unit stands in one block with the one before it. */
function goesOn(before: Unit, unit: Unit): boolean {
  if (unit.kind === 'heading') return false;
  if (before.kind === 'heading') return true;
  return before.kind === unit.kind && (unit.kind === 'item' || unit.kind === 'fact');
}

/** Adds a unit to the groups of a rich text; items that follow one another make one list. */
function append(groups: types.RichTextBlockElement[], unit: Unit): types.RichTextBlockElement[] {
  const last = groups.at(-1);
  if (unit.kind === 'item' && last?.type === 'rich_text_list') {
    last.elements.push(section(unit));
    return groups;
  }
  groups.push(groupOf(unit));
  return groups;
}

function groupOf(unit: Unit): Group {
  switch (unit.kind) {
    case 'item':
      return { type: 'rich_text_list', style: 'bullet', elements: [section(unit)] };
    case 'quote':
      return { type: 'rich_text_quote', elements: elementsOf(unit) };
    default:
      return section(unit);
  }
}

function section(unit: Unit): types.RichTextSection {
  return { type: 'rich_text_section', elements: elementsOf(unit) };
}

function elementsOf(unit: Unit): Element[] {
  const isStrong = unit.kind === 'heading' || unit.kind === 'title';
  const end = unit.kind === 'heading' || unit.kind === 'fact' ? [words('\n', isStrong)] : [];
  const elements = unit.parts.flatMap((part) => elementsOfPart(part, isStrong));
  return elements.length > 0 ? joined([...elements, ...end]) : [words('…', false)];
}

function words(text: string, isStrong: boolean): types.RichTextText {
  return { type: 'text', text, ...(isStrong && { style: { bold: true } }) };
}

function elementsOfPart(part: Part, isStrong: boolean): Element[] {
  switch (part.kind) {
    case 'words':
    case 'strong':
      return part.text === '' ? [] : [words(part.text, isStrong || part.kind === 'strong')];
    case 'link':
      return part.address === null
        ? [words(part.text, false)]
        : [{ type: 'link', url: part.address, text: part.text }];
    case 'turn':
      return [words('\n— ', false)];
    case 'mark': {
      const text = `[${part.label}]`;
      if (part.address === null) return [words(` ${text}`, false)];
      return [words(' ', false), { type: 'link', url: part.address, text }];
    }
  }
}

/** Texts of one style that stand together, as one: a message has no room to waste. */
function joined(elements: readonly Element[]): Element[] {
  const all: Element[] = [];
  for (const element of elements) {
    const last = all.at(-1);
    const isBlank = element.type === 'text' && element.text.trim() === '';
    const isSame =
      last?.type === 'text' && element.type === 'text' && last.style?.bold === element.style?.bold;
    if (last?.type === 'text' && element.type === 'text' && (isSame || isBlank))
      all[all.length - 1] = { ...last, text: last.text + element.text };
    else all.push(element);
  }
  return all;
}

/** A description of a source, short enough for a page. */
export function describedShortly(description: string): string {
  return shortened(description, own.description);
}
