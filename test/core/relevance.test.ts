import { describe, expect, test } from 'vitest';
import { fittingTopic, relevanceTo } from '../../src/core/relevance.ts';
import { topicSchema } from '../../src/core/topic.ts';

const topicOf = (id: string, terms: string[], threshold = 2) =>
  topicSchema.parse({ id, title: { en: id, es: id }, zone: 'UTC', terms, threshold });
const harbour = topicOf('harbour', ['Osmund', 'Puerto Alto']);
const valley = topicOf('valley', ['Tarn', 'Belmora'], 4);
const idFor = (title: string | null, text: string) =>
  fittingTopic([harbour, valley], { title, text })?.topic.id;

describe('an article belongs to a topic', () => {
  test.each<[string, string | null, string, string | undefined]>([
    ['by two mentions', null, 'Osmund is calm. Nobody left Osmund.', 'harbour'],
    ['by its title', 'Storm over Puerto Alto', 'Nobody was hurt.', 'harbour'],
    ['whatever the accents and case', 'PUÉRTO ALTO', '', 'harbour'],
    [
      'that it fits best',
      'Osmund',
      'Tarn, Tarn, Tarn, Belmora, Belmora, Belmora and again Belmora.',
      'harbour',
    ],
    ['not by one mention', null, 'The ship came from Osmund.', undefined],
    ['not by part of a word', null, 'Osmundson met Osmundson. Puerto, Alto.', undefined],
    ['not below its own threshold', null, 'Tarn and Belmora and Tarn.', undefined],
    ['above its own threshold', null, 'Tarn and Belmora and Tarn and Tarn.', 'valley'],
  ])('%s', (_, title, text, id) => {
    expect(idFor(title, text)).toBe(id);
  });

  test('and it is known by which terms', () => {
    expect(
      relevanceTo(harbour, { title: 'Osmund', text: 'Osmund, Osmund, Osmund and Osmund. Puerto Alto.' }),
    ).toEqual({
      score: 6,
      terms: [
        { term: 'Osmund', mentions: 5, inTitle: true },
        { term: 'Puerto Alto', mentions: 1, inTitle: false },
      ],
    });
  });
});
