/** What only the Slack adapter says. */
export interface SlackWords {
  /** Above an answer that somebody shows to a channel. */
  sharedBy(name: string): string;
  /** How many pages of an answer found no room, and a line that asks for them. */
  leftOut(pages: number): string;
  readonly home: SlackHomeWords;
  readonly remedies: SlackRemedies;
  readonly install: SlackInstallWords;
  /** What Slack lists of the app; names at most 24 characters, descriptions at most 140. */
  readonly listing: SlackListing;
}

export interface SlackHomeWords {
  readonly welcome: string;
  readonly topics: string;
  /** A button. */
  readonly briefMe: string;
  /** Placeholders of menus. */
  readonly choosePerson: string;
  readonly chooseTopic: string;
  readonly close: string;
  /** A button: opens the form. */
  readonly subscribe: string;
  /** Heads the digests that somebody subscribed to. */
  readonly digests: string;
  readonly noDigests: string;
  /** Somebody's own messages with the bot, where a digest comes. */
  readonly ownMessages: string;
  readonly form: SlackFormWords;
}

/** The form that has a digest come to a channel; title and submit at most 24 characters. */
export interface SlackFormWords {
  readonly title: string;
  readonly submit: string;
  readonly channel: string;
  readonly channelHint: string;
  readonly topic: string;
  readonly time: string;
  readonly zone: string;
  readonly language: string;
  readonly days: string;
  readonly everyDay: string;
  readonly weekdays: string;
}

/** What a person does about something that Slack refuses, by Slack's code. */
export interface SlackRemedies {
  readonly not_in_channel: string;
  readonly channel_not_found: string;
  readonly is_archived: string;
  missing_scope(scope: string | null): string;
  readonly invalid_auth: string;
  /** Slack no longer takes answers to something this old. */
  readonly expired: string;
  /** Anything else; `code` is Slack's. */
  other(code: string): string;
}

export interface SlackInstallWords {
  installed(team: string): string;
  readonly open: string;
  /** The link was not from here, was used before, or is too old. */
  readonly badState: string;
  readonly cancelled: string;
  /** Slack refused; `code` is its own. */
  failed(code: string): string;
  readonly again: string;
}

export interface SlackListing {
  readonly description: string;
  /** 174 to 4000 characters. */
  readonly longDescription: string;
  readonly umbrella: { readonly description: string; readonly hint: string };
  readonly check: { readonly name: string; readonly description: string };
  readonly brief: { readonly name: string; readonly description: string };
  readonly agent: string;
  /** At most four. */
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}
