import { z } from 'zod';

/** What is wrong with something that goes on by itself, for words to be made of it later. */
export const problemSchema = z.object({
  /** A short name that a program goes by: `http-status`, `channel-gone`. */
  kind: z.string().min(1),
  /** What is told beside it: a status, an address, a name. */
  detail: z.string().nullable(),
});
export type Problem = z.infer<typeof problemSchema>;
