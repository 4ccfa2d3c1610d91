import type { Command } from '../src/core/command.ts';
import { brief } from './brief.ts';
import { check } from './check.ts';
import { commitments } from './commitments.ts';
import { digest } from './digest.ts';
import { help } from './help.ts';
import { quotes } from './quotes.ts';
import { sources } from './sources.ts';
import { what } from './what.ts';
import { who } from './who.ts';

/** All commands, in the order of help. */
export const commands: readonly Command[] = [
  brief,
  who,
  what,
  commitments,
  quotes,
  sources,
  digest,
  check,
  help,
];
