import { styleText } from 'node:util';

/** How a terminal shows things: each takes text without control characters. */
export interface Style {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly warning: (text: string) => string;
  /** Text that opens an address where the terminal can (OSC 8; the others show the text alone). */
  readonly link: (text: string, address: string) => string;
}

const asItIs = (text: string) => text;

/** Text and nothing else. */
export const plainStyle: Style = {
  heading: asItIs,
  strong: asItIs,
  faint: asItIs,
  warning: asItIs,
  link: asItIs,
};

const styled = (format: Parameters<typeof styleText>[0]) => (text: string) =>
  styleText(format, text, { validateStream: false });

export const colourStyle: Style = {
  heading: styled(['bold', 'cyan']),
  strong: styled('bold'),
  faint: styled('dim'),
  warning: styled('yellow'),
  link: (text, address) =>
    /^[\x21-\x7e]+$/.test(address) ? `\u001B]8;;${address}\u001B\\${text}\u001B]8;;\u001B\\` : text,
};

/** Whether to colour: NO_COLOR (https://no-color.org) and FORCE_COLOR decide, else whether a terminal reads it. */
export function wantsColour(
  output: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTTY === true && environment.TERM !== 'dumb';
}
