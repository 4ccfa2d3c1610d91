import { type Option, optionsOf } from '../../core/command.ts';
import { findCommand, optionNamed } from '../../core/command-line.ts';
import { type CompletionSource, complete, completeOption } from '../../core/complete.ts';
import { fold } from '../../core/text.ts';

/** What may take the place of the last characters of a line. */
export interface LineCompletion {
  readonly values: readonly string[];
  readonly replaced: string;
}

/**
 * The completions at the end of a line: of the command's name, else of an option's value or name. Values are
 * as they are typed: one with spaces, in an option that is named, stands in quotation marks.
 */
export function completeLine(line: string, source: CompletionSource): LineCompletion {
  const [, typed = '', gap = '', rest = ''] = /^(\S*)(\s*)(.*)$/su.exec(line.trimStart()) ?? [];
  if (!gap) {
    const start = fold(typed.replace(/^\//, ''));
    const names = complete('command', start, source).filter((name) => fold(name).startsWith(start));
    return { values: names.map((name) => `/${name} `), replaced: typed };
  }
  const command = findCommand(typed, source.commands);
  return command ? completeText(rest, optionsOf(command), source) : { values: [], replaced: '' };
}

function completeText(text: string, options: readonly Option[], source: CompletionSource): LineCompletion {
  const named = completeNamed(text, options, source);
  if (named.values.length > 0) return named;
  const [first, ...others] = options;
  const values = first ? completeOption(first, text, source) : [];
  if (text !== '' && values.length > 0) return { values, replaced: text };
  const last = /\S*$/u.exec(text)?.[0] ?? '';
  const names = others.map((option) => `${option.names[source.language]}:`);
  return {
    values: [...values, ...names.filter((name) => fold(name).startsWith(fold(last)))],
    replaced: last,
  };
}

/** The values of the option named last: `about:sec`. */
function completeNamed(text: string, options: readonly Option[], source: CompletionSource): LineCompletion {
  const [, name = '', typed = ''] = /(?<=^|\s)([\p{L}_-]+):([^:]*)$/u.exec(text) ?? [];
  const option = optionNamed(name, options);
  if (!option) return { values: [], replaced: '' };
  const values = completeOption(option, typed.replace(/["“”]/gu, ''), source);
  return { values: values.map((value) => (value.includes(' ') ? `"${value}"` : value)), replaced: typed };
}
