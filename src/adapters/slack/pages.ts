import { visibleLine } from '../../core/plain-text.ts';
import { citationNumbers, type Reply, type SourceItem } from '../../core/reply.ts';
import { type Block, blocksOf, contextBlock, describedShortly, sourcesBlocks } from './blocks.ts';
import { limits, own } from './limits.ts';
import { escapeMrkdwn, linkAddress } from './mrkdwn.ts';
import { splitUnit } from './split-unit.ts';
import { articlesOf, type Setting, textOf, type Unit, unitsOf } from './unit.ts';

/** What stands around the lines of every page. */
export interface Frame extends Setting {
  /** Above the lines: who asked what; or null. */
  readonly head: string | null;
  /** Characters of JSON, and blocks, that are kept for buttons. */
  readonly reserved: { readonly length: number; readonly blocks: number };
}

/** A page as blocks, and in plain words for those who can't see them. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly text: string;
}

/**
 * A reply as pages, every line of it on exactly one, in order, with the sources that the page cites at its end.
 * A page ends between lines; only a line that no page could hold is cut (`splitUnit`). The first page's plain words
 * are the whole answer where there is room for it, the others' their own.
 */
export function pagesOf(reply: Reply, frame: Frame): Page[] {
  const sources = new Map(
    reply.blocks
      .flatMap((block) => (block.kind === 'sources' ? block.items : []))
      .map((item) => [item.article.id, item]),
  );
  const numbers = citationNumbers(reply.blocks);
  const build: Build = (units, footer, words) => {
    const cited = [...new Set(units.flatMap(articlesOf))].flatMap((id) => {
      const item = sources.get(id);
      return item ? [{ item, number: numbers.get(id) ?? 0 }] : [];
    });
    const sorted = cited.toSorted((a, b) => a.number - b.number);
    return pageOf(units, sorted, { ...frame, footer, text: words });
  };
  const units = unitsOf(reply, frame);
  const whole = build(units, null, null);
  if (isWithin(whole, frame)) return [whole];
  return paginate(units, whole.text.length <= limits.text ? whole.text : null, build, frame);
}

/** A page of some lines; `text` in place of their own plain words. */
type Build = (units: readonly Unit[], footer: string | null, text: string | null) => Page;

/** Groups that a page of usual lines holds: where the first look is. */
const usualLines = 10;

function paginate(units: readonly Unit[], whole: string | null, build: Build, frame: Frame): Page[] {
  const { platform } = frame.words;
  const widest = platform.page(999, 999);
  const pages: Unit[][] = [];
  const left = groupsOf(units);
  let guess = usualLines;
  let first = whole;
  const fits = (lines: readonly Unit[]) =>
    isWithin(build(lines, widest, pages.length === 0 ? first : null), frame);
  while (left.length > 0) {
    const count = mostThatFit(left, fits, guess);
    if (count > 0) guess = count;
    if (count > 0) pages.push(left.splice(0, count).flat());
    else if (pages.length === 0 && first !== null) first = null;
    else left.splice(0, 1, ...smaller(left[0] ?? [], fits, platform.continued));
  }
  return pages.map((lines, index) =>
    build(lines, platform.page(index + 1, pages.length), index === 0 ? first : null),
  );
}

/**
 * How many groups from the first on fit on one page: what more lines don't fit, still more don't either. Looked for
 * from a guess outwards, since every look builds a page.
 */
function mostThatFit(
  groups: readonly (readonly Unit[])[],
  fits: (units: readonly Unit[]) => boolean,
  guess: number,
): number {
  let [fitting, tooMany] = [0, groups.length + 1];
  let looked = Math.max(1, Math.min(guess, groups.length));
  for (let step = 1; tooMany - fitting > 1; step *= 2) {
    if (fits(groups.slice(0, looked).flat())) fitting = looked;
    else tooMany = looked;
    looked =
      fitting === looked ? Math.min(fitting + step, tooMany - 1) : Math.max(tooMany - step, fitting + 1);
  }
  return fitting;
}

/**
 * What doesn't fit on a page together, as less of it: a line that doesn't fit by itself in parts, the first of them
 * under its heading; else the heading apart.
 */
function smaller(
  group: readonly Unit[],
  fits: (units: readonly Unit[]) => boolean,
  continued: string,
): Unit[][] {
  const [headings, line] = [group.slice(0, -1), group.at(-1)];
  if (!line) return [];
  const [first, ...others] = fits([line]) ? [line] : splitUnit(line, continued);
  if (others.length === 0 && headings.length === 0) throw new Error('a part of a line is larger than a page');
  if (others.length === 0 || !first) return group.map((unit) => [unit]);
  return [[...headings, first], ...others.map((part) => [part])];
}

/** A heading goes with the line that follows it. */
function groupsOf(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    const before = last?.at(-1)?.kind;
    if (last && (before === 'heading' || before === 'title')) last.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

interface NumberedSource {
  readonly item: SourceItem;
  readonly number: number;
}

function pageOf(
  units: readonly Unit[],
  sources: readonly NumberedSource[],
  { head, words, footer, text }: Frame & { readonly footer: string | null; readonly text: string | null },
): Page {
  const blocks: Block[] = [
    ...(head === null ? [] : [contextBlock(head)]),
    ...blocksOf(units),
    ...sourcesBlocks(
      sources.map(({ item, number }) => ({
        label: `[${number}]`,
        description: describedShortly(item.description),
        address: linkAddress(item.article.url),
      })),
    ),
    ...(footer === null ? [] : [contextBlock(footer)]),
  ];
  const list = [visibleLine(words.sources), ...sources.map(sourceLine)].join('\n');
  const texts = [head, linesOf(units), sources.length > 0 ? list : null, footer];
  return { blocks, text: text ?? escapeMrkdwn(texts.filter((part) => part).join('\n\n')) };
}

function sourceLine({ item, number }: NumberedSource): string {
  const address = linkAddress(item.article.url);
  return [`[${number}]`, describedShortly(item.description), address].filter(Boolean).join(' ');
}

/** Lines in plain words, apart by a blank line but for those of one list. */
function linesOf(units: readonly Unit[]): string {
  return units
    .map((unit, index) => {
      const before = units[index - 1]?.kind;
      const isList = (unit.kind === 'item' || unit.kind === 'fact') && before === unit.kind;
      return (before === undefined ? '' : isList ? '\n' : '\n\n') + textOf(unit);
    })
    .join('');
}

function isWithin({ blocks, text }: Page, { reserved }: Frame): boolean {
  const length = JSON.stringify({ text, blocks }).length + reserved.length;
  return length <= own.message && blocks.length + reserved.blocks <= limits.messageBlocks;
}
