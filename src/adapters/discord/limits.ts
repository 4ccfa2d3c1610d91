/**
 * What Discord takes, in one place (https://discord.com/developers/docs). Lengths are counted in UTF-16 units, of
 * which a text never has fewer than of whatever Discord counts.
 */
export const limits = {
  /** All text displays of a message together. */
  messageText: 4000,
  /** Components of a message, nested ones included. */
  components: 40,
  rowButtons: 5,
  buttonLabel: 80,
  customId: 100,
  linkUrl: 512,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandName: 32,
  description: 100,
  options: 25,
  slashCommands: 100,
  messageCommands: 15,
  nonce: 25,
} as const;

/**
 * What this adapter allows itself, so that a page holds a line of text, its sources and the question whatever
 * they are.
 */
export const own = {
  /** What a person may type into an option: as much as into a message. Discord's own limit is 6000. */
  optionText: 2000,
  /** A request stands above its answer unless it would take more of the page than this; its buttons need it. */
  asked: 900,
  /** A line that no page holds is cut into parts of this length at most, each citing so many articles at most. */
  part: 1000,
  partSources: 2,
  /** Of a source's description, in characters. */
  description: 150,
  /** What of a word too long for a page goes into one part. */
  word: 100,
  /** Buttons for next steps; the others are lines to type. */
  actions: 10,
  /** Sources with a button of their own. */
  sourceButtons: 3,
  /** Posts a second that nobody asked for: of the 50 requests that Discord takes, some are left for all else. */
  posts: 40,
  /** A fifth of a second each, these keep that pace; Discord knows a repetition. */
  postsAtOnce: 8,
} as const;
