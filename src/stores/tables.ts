/**
 * The tables as migrations leave them. Lists and records are JSON text, truths 0 or 1, instants milliseconds since
 * 1970; `position` counts up in the order of adding.
 */
export interface Tables {
  readonly topics: TopicRow & { readonly position: number; readonly revision: number };
  readonly articles: ArticleRow & ArticleMarks;
  readonly article_versions: VersionRow;
  readonly article_keys: { readonly key: string; readonly article: string };
  readonly removals: { readonly article: string; readonly revision: number };
  /** One row, `articles`: the last revision. */
  readonly revisions: { readonly name: string; readonly value: number };
  readonly seeds: { readonly name: string; readonly sha256: string };
  readonly feeds: FeedRow & FeedStateRow & Leased;
  readonly feed_items: FeedItemRow;
  readonly subscriptions: SubscriptionRow & {
    /** When something is to be done about it next: its digest is due, tried again, or its lease ends. */
    readonly look_at: number | null;
    /** Grows with every claim and every change of the schedule. */
    readonly fence: number;
  };
  readonly deliveries: DeliveryRow & Leased;
  readonly claims: { readonly key: string; readonly at: number };
  readonly installations: { readonly platform: string; readonly workspace: string; readonly sealed: string };
}

export interface TopicRow {
  readonly id: string;
  readonly title: string;
  readonly aliases: string;
  readonly zone: string;
  readonly terms: string;
  readonly feeds: string;
  readonly threshold: number;
}

export interface ArticleRow {
  readonly id: string;
  readonly topic: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published_date: string | null;
  readonly published_precision: string | null;
  readonly published_basis: string | null;
  readonly retrieved: string;
  readonly language: string;
  readonly text: string;
  readonly sha256: string;
}

/** What the store keeps beside an article. */
export interface ArticleMarks {
  readonly position: number;
  readonly arrived: number;
  readonly arrival: string;
  /** JSON; null where somebody said which topic it is of. */
  readonly relevance: string | null;
  readonly arrived_with: number;
  readonly revision: number;
}

/** A text that an article had, with the rest of the article as it was then. */
export interface VersionRow {
  readonly article: string;
  readonly sha256: string;
  readonly head: string;
  readonly text: string;
}

interface Leased {
  readonly fence: number;
  readonly lease_until: number;
}

export interface FeedRow {
  readonly id: string;
  readonly topic: string;
  readonly url: string;
  readonly publisher: string;
  readonly family: string | null;
  readonly language: string | null;
  readonly country: string | null;
  readonly selector: string | null;
  readonly kind: string;
  readonly added_by: string | null;
  readonly paused: number;
}

export interface FeedStateRow {
  readonly status: string;
  readonly problem: string | null;
  readonly next_check: number;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly failures: number;
  readonly last_checked: number | null;
  readonly last_success: number | null;
  readonly baselined: number;
  readonly told_broken: number;
}

export interface FeedItemRow {
  readonly feed: string;
  readonly key: string;
  readonly article: string | null;
  readonly mark: string | null;
  readonly listed: number;
}

export interface SubscriptionRow {
  readonly id: string;
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly subscriber: string;
  readonly topic: string;
  readonly language: string;
  readonly time: string;
  readonly zone: string;
  readonly weekdays: string;
  readonly silent_when_empty: number;
  readonly state: string;
  readonly problem: string | null;
  readonly created_at: number;
  readonly told: number;
  readonly next_due: number | null;
  readonly next_date: string | null;
}

export interface DeliveryRow {
  readonly subscription: string;
  readonly date: string;
  readonly due: number;
  readonly state: string;
  readonly attempts: number;
  readonly settled_at: number | null;
  readonly message_id: string | null;
  readonly message_link: string | null;
  readonly problem: string | null;
}
