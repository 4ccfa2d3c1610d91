import type { Arriving } from '../../src/core/article-store.ts';
import { arriving, articleOf } from '../stores/samples.ts';

/** How many new articles a batch brings. */
const sizeOf = (number: number) => 1 + ((number * 7) % 20);

const textOf = (number: number, index: number, edition: string) =>
  `${number}.${index} ${edition}. ${'The minister spoke of the port, and of the prison behind it. '.repeat(40)}`;

/** The batch of a number, always the same: new articles, and an edited one of the batch before. */
export function batchOf(number: number): Arriving[] {
  const added = Array.from({ length: sizeOf(number) }, (_, index) => {
    const id = `${number}-${index}`;
    return arriving(textOf(number, index, 'First'), { id }, { keys: [`guid:${id}`] });
  });
  if (number === 0) return added;
  return [...added, arriving(textOf(number - 1, 0, 'Second'), { id: `${number - 1}-0` })];
}

/** The articles that so many batches, one after another, come to. */
export function articlesAfter(batches: number) {
  return Array.from({ length: batches }, (_, number) =>
    Array.from({ length: sizeOf(number) }, (_, index) => {
      const edition = index === 0 && number < batches - 1 ? 'Second' : 'First';
      return articleOf(textOf(number, index, edition), { id: `${number}-${index}` });
    }),
  ).flat();
}
