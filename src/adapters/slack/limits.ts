/**
 * What Slack takes, in one place (https://docs.slack.dev/reference/block-kit). Lengths are counted in UTF-16
 * units, of which a text never has fewer than of whatever Slack counts.
 */
export const limits = {
  /** A whole message, as JSON; Slack refuses blocks from some 13,200 characters on. */
  message: 12_000,
  /** Plain words beside blocks: Slack takes ten times as much, and advises this. */
  text: 4000,
  messageBlocks: 50,
  viewBlocks: 100,
  headerText: 150,
  sectionText: 3000,
  contextElements: 10,
  contextText: 2000,
  /** Elements of an actions block. */
  actions: 25,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  options: 100,
  optionText: 75,
  optionValue: 150,
  placeholder: 150,
  viewTitle: 24,
  /** Of a field's label, and of its hint. */
  inputLabel: 2000,
  /** What is said under a field; Slack states no limit. */
  fieldError: 300,
  ids: 255,
  /** Answers that a response URL takes. */
  responses: 5,
  commandName: 32,
  slashCommands: 50,
  suggestedPrompts: 4,
} as const;

/** What this adapter allows itself, so that a page holds a line, its sources and its buttons whatever they are. */
export const own = {
  /** Of a message's JSON; the rest is for what tells where a message goes. */
  message: 11_600,
  /** A longer request is not kept in a button: its pages come all at once. */
  line: 300,
  /** A line that no page holds is cut into parts of this length at most, each citing so many articles at most. */
  part: 1400,
  partSources: 2,
  /** Of a link to a sentence; a longer one opens the article. */
  link: 600,
  /** Of a source's description, in characters. */
  description: 150,
  /** What of a word too long for a page goes into one part. */
  word: 100,
  /** Buttons for next steps, and the longest line that one stands for; the others are lines to type. */
  asks: 5,
  askLine: 120,
  /** Of the name of who shares an answer. */
  name: 80,
  /** Posts a second to a workspace that nobody asked for; a channel takes one a second, and gets one digest at a time. */
  posts: 4,
  /** Slack can't tell a repetition: few posts are ever under way when somebody dies, and none waits behind many to be written down. */
  postsAtOnce: 2,
} as const;
