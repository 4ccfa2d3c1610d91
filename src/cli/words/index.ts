import type { Localised } from '../../core/language.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { CliWords } from './words.ts';

export type { CliWords };

/** What the command line says, in every language. */
export const cliWords: Localised<CliWords> = { en, es };
