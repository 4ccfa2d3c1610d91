import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { checkText } from '../../src/core/check.ts';
import { Corpus } from '../../src/core/corpus.ts';
import { grammars, languages } from '../../src/languages/index.ts';
import { articleOf } from '../small-bot.ts';

const text = `The United States will send Gen. Laura Richardson and senior officials to Ecuador, the ministry said on Thursday.

“We reaffirm our commitment to maintaining close cooperation with Ecuador,” he added. More than 100 prison guards are being held hostage.`;

function corpusOf(...texts: readonly string[]): Corpus {
  const corpus = new Corpus(languages, []);
  for (const [index, content] of texts.entries()) {
    const article = articleOf(`a${index}`, content);
    corpus.add(article, annotate(article, grammars.en));
  }
  return corpus;
}

/** The verdicts on each sentence, in order. */
function verdicts(message: string, corpus = corpusOf(text)): string[] {
  return checkText(message, corpus).sentences.shown.map(({ verdict }) => verdict);
}

describe('a sentence', () => {
  test('is said where a source has its words, whatever the case and punctuation', () => {
    const [checked] = checkText(
      'WE REAFFIRM our commitment — to maintaining close cooperation.',
      corpusOf(text),
    ).sentences.shown;
    expect(checked).toMatchObject({
      verdict: 'said',
      citations: [{ span: { text: 'We reaffirm our commitment to maintaining close cooperation' } }],
    });
  });

  test('is said by every source that has it, each once', () => {
    const [checked] = checkText('More than 100 prison guards are being held hostage.', corpusOf(text, text))
      .sentences.shown;
    expect(checked?.citations.map(({ article }) => article.id).toSorted()).toEqual(['a0', 'a1']);
  });

  test('is similar where most of it is there, with what is not', () => {
    const [checked] = checkText('More than 300 prison guards are being held hostage.', corpusOf(text))
      .sentences.shown;
    expect(checked).toMatchObject({ verdict: 'similar', missing: ['300'] });
  });

  test('that denies what the source says is similar, and said to deny it', () => {
    const [checked] = checkText(
      'The United States will not send senior officials to Ecuador.',
      corpusOf(text),
    ).sentences.shown;
    expect(checked).toMatchObject({ verdict: 'similar', denies: true });
  });

  test('is not found where the sources have little of it, or it has little to find', () => {
    expect(verdicts('The moon is made of cheese.')).toEqual(['not-found']);
    expect(verdicts('Gen.')).toEqual(['not-found']);
    expect(verdicts('The moon is made of cheese.', corpusOf())).toEqual(['not-found']);
  });
});

describe('a message', () => {
  test('is taken sentence by sentence, lines and lists and abbreviations minded', () => {
    const message =
      '- The U.S. will send Gen. Laura Richardson to Ecuador. It is so!\n\n> El Sr. Noboa habló.\n\n🙂';
    const sentences = checkText(message, corpusOf(text)).sentences.shown.map((one) => one.text);
    expect(sentences).toEqual([
      'The U.S. will send Gen. Laura Richardson to Ecuador.',
      'It is so!',
      'El Sr. Noboa habló.',
    ]);
  });

  test('of many sentences is counted where it is not checked', () => {
    const { shown, total } = checkText('The moon is made of cheese. '.repeat(50), corpusOf(text)).sentences;
    expect([shown.length, total]).toEqual([40, 50]);
  });

  test('without words has no sentences', () => {
    expect(checkText('… 🙂\n\n---', corpusOf(text)).sentences.total).toBe(0);
  });
});
