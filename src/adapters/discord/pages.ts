import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APISectionComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { visibleLine } from '../../core/plain-text.ts';
import { citationNumbers, type Reply, type SourceItem } from '../../core/reply.ts';
import { limits, own } from './limits.ts';
import { escapeMarkdown, linkAddress, maskedLink } from './markdown.ts';
import { splitUnit } from './split-unit.ts';
import { articlesOf, markdownOf, type Setting, type Unit, unitsOf } from './unit.ts';

/** What stands around the lines of every page. */
export interface Frame extends Setting {
  /** Markdown above the lines, or null. */
  readonly head: string | null;
  /** Components that the rows of buttons take. */
  readonly reserved: number;
}

/** A line with what showing it takes, worked out once. */
interface Shown {
  readonly unit: Unit;
  readonly markdown: string;
  readonly articles: readonly string[];
}

/**
 * A reply as containers, one a page: every line of it on exactly one page, in order, with the sources that the
 * page cites at its end. A page ends between lines; only a line that no page could hold is cut (`splitUnit`).
 */
export function pagesOf(reply: Reply, frame: Frame): APIContainerComponent[] {
  const sources = new Map(
    reply.blocks
      .flatMap((block) => (block.kind === 'sources' ? block.items : []))
      .map((item) => [item.article.id, item]),
  );
  const numbers = citationNumbers(reply.blocks);
  const build = (lines: readonly Shown[], footer: string | null): APIContainerComponent => {
    const cited = [...new Set(lines.flatMap((line) => line.articles))];
    const items = cited.flatMap((id) => {
      const item = sources.get(id);
      return item ? [{ item, number: numbers.get(id) ?? 0 }] : [];
    });
    return containerOf(
      lines,
      items.toSorted((a, b) => a.number - b.number),
      footer,
      frame,
    );
  };
  const widest = frame.words.platform.page(999, 999);
  const fits = (lines: readonly Shown[]) => isWithin(build(lines, widest), frame.reserved);
  const pages = paginate(unitsOf(reply, frame).map(shown), fits, frame);
  return pages.map((lines, index) =>
    build(lines, pages.length > 1 ? frame.words.platform.page(index + 1, pages.length) : null),
  );
}

function shown(unit: Unit): Shown {
  return { unit, markdown: markdownOf(unit), articles: articlesOf(unit) };
}

function paginate(
  lines: readonly Shown[],
  fits: (lines: readonly Shown[]) => boolean,
  { words }: Frame,
): Shown[][] {
  const pages: Shown[][] = [[]];
  const place = (group: readonly Shown[]): boolean => {
    const open = pages.at(-1) ?? [];
    if (fits([...open, ...group])) open.push(...group);
    else if (!fits(group)) return false;
    else if (open.length === 0) return false;
    else pages.push([...group]);
    return true;
  };
  for (const group of groupsOf(lines)) {
    if (place(group)) continue;
    for (const line of group) {
      if (place([line])) continue;
      for (const part of splitUnit(line.unit, words.platform.continued).map(shown)) {
        if (!place([part])) throw new Error('a part of a line is larger than a page');
      }
    }
  }
  return pages;
}

/** A heading goes with the line that follows it. */
function groupsOf(lines: readonly Shown[]): Shown[][] {
  const groups: Shown[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.at(-1)?.unit.kind === 'heading') last.push(line);
    else groups.push([line]);
  }
  return groups;
}

interface NumberedSource {
  readonly item: SourceItem;
  readonly number: number;
}

function containerOf(
  lines: readonly Shown[],
  sources: readonly NumberedSource[],
  footer: string | null,
  { head, words }: Frame,
): APIContainerComponent {
  const texts = sectionsOf(lines).map(text);
  const components: APIComponentInContainer[] = [
    ...(head === null ? [] : [text(head)]),
    ...texts.flatMap((section, index) => (index === 0 ? [section] : [line, section])),
  ];
  if (sources.length > 0) components.push(line, ...sourceComponents(sources, words));
  if (footer !== null) components.push(text(`-# ${escapeMarkdown(footer)}`));
  return { type: ComponentType.Container, components };
}

const line = { type: ComponentType.Separator } as const;

function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** The lines under each heading as one text. */
function sectionsOf(lines: readonly Shown[]): string[] {
  const sections: string[] = [];
  let before: Unit | undefined;
  for (const { unit, markdown } of lines) {
    const last = sections.length - 1;
    const opens = unit.kind === 'heading' && before?.kind !== 'heading';
    if (last < 0 || opens) sections.push(markdown);
    else sections[last] += (before && isTight(before, unit) ? '\n' : '\n\n') + markdown;
    before = unit;
  }
  return sections;
}

function isTight(before: Unit, unit: Unit): boolean {
  return before.kind === 'heading' || (before.prefix === '- ' && unit.prefix === '- ');
}

function sourceComponents(
  sources: readonly NumberedSource[],
  words: Setting['words'],
): (APISectionComponent | APITextDisplayComponent)[] {
  const title = `-# **${escapeMarkdown(words.sources)}**`;
  if (
    sources.length > own.sourceButtons ||
    sources.some(({ item }) => linkAddress(item.article.url) === null)
  )
    return [text([title, ...sources.map((source) => sourceLine(source, words, true))].join('\n'))];
  return [
    text(title),
    ...sources.map(
      (source): APISectionComponent => ({
        type: ComponentType.Section,
        components: [text(sourceLine(source, words, false))],
        accessory: {
          type: ComponentType.Button,
          style: ButtonStyle.Link,
          label: words.platform.open,
          url: linkAddress(source.item.article.url) ?? '',
        },
      }),
    ),
  ];
}

/** `[1] publisher · title · date`; an instant stands in the reader's own zone. */
function sourceLine({ item, number }: NumberedSource, words: Setting['words'], linked: boolean): string {
  const { published, url } = item.article;
  const said = published ? words.date(published) : '';
  const instant = published?.precision === 'minute' && item.description.endsWith(said);
  const described = instant ? item.description.slice(0, -said.length) : item.description;
  const time = instant ? `<t:${Math.floor(Date.parse(published.date) / 1000)}:f>` : '';
  const address = linked ? linkAddress(url) : null;
  const link = address === null ? '' : ` · ${maskedLink(words.platform.open, address)}`;
  return `-# \\[${number}\\] ${escapeMarkdown(shortened(described))}${time}${link}`;
}

/** As much of a text as there is room for, an ellipsis where it was cut. */
function shortened(description: string): string {
  const characters = Array.from(visibleLine(description));
  const cut = characters.length > own.description;
  return cut ? `${characters.slice(0, own.description - 1).join('')}…` : characters.join('');
}

function isWithin(container: APIContainerComponent, reserved: number): boolean {
  const { length, count } = measure(container);
  return length <= limits.messageText && count + reserved <= limits.components;
}

/** The characters of all texts in some component, and how many components it is. */
function measure(component: APIContainerComponent | APIComponentInContainer): {
  length: number;
  count: number;
} {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return { length: component.content.length, count: 1 };
    case ComponentType.Section:
      return add([{ length: 0, count: 2 }, ...component.components.map(measure)]);
    case ComponentType.Container:
      return add([{ length: 0, count: 1 }, ...component.components.map(measure)]);
    default:
      return { length: 0, count: 1 };
  }
}

function add(sizes: readonly { length: number; count: number }[]): { length: number; count: number } {
  return sizes.reduce((a, b) => ({ length: a.length + b.length, count: a.count + b.count }));
}
