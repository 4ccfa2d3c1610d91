import { optionsOf } from '../../core/command.ts';
import { findCommand, optionNamed } from '../../core/command-line.ts';
import { type CompletionSource, completeOption } from '../../core/complete.ts';
import { visibleLine } from '../../core/plain-text.ts';
import { limits } from './limits.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What may be meant by what is typed into an option so far, from memory; none for an option that takes any words. */
export function choicesFor(
  command: string,
  option: string,
  typed: string,
  source: CompletionSource,
): Choice[] {
  const found = findCommand(command, source.commands);
  const meant = found && optionNamed(option, optionsOf(found));
  const values = meant ? completeOption(meant, typed, source) : [];
  const choices = new Map(
    values.map((value) => [shortValue(value), { name: shortName(value), value: shortValue(value) }]),
  );
  return [...choices.values()]
    .filter(({ name, value }) => name !== '' && value !== '')
    .slice(0, limits.choices);
}

function shortName(value: string): string {
  const text = visibleLine(value).trim();
  return text.length <= limits.choiceName ? text : `${wholeWords(text, limits.choiceName - 1)}…`;
}

/** A longer value is found by its first words as well. */
function shortValue(value: string): string {
  return value.length <= limits.choiceValue ? value : wholeWords(value, limits.choiceValue);
}

function wholeWords(text: string, length: number): string {
  const cut = text.slice(0, length + 1);
  const end = cut.lastIndexOf(' ');
  const words = end > 0 ? cut.slice(0, end) : text.slice(0, length);
  return words
    .toWellFormed()
    .replace(/\uFFFD/gu, '')
    .trim();
}
