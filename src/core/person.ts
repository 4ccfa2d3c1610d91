import type { Span } from './citation.ts';

/** A title, rank or office that an article gives a person, in its own words. */
export interface Role {
  /** The words as stated: `head of the Southern Command`, `Gen.`, `US President`. */
  readonly title: string;
  /** The organisation named in those words: `Southern Command`. */
  readonly organisation: string | null;
  readonly span: Span;
  /** Date of the article that says so (see `PublicationDate.date`), or null when undated. */
  readonly asOf: string | null;
}

/** A person as one article knows them. */
export interface Person {
  /** The fullest form of the name in the article. */
  readonly name: string;
  /** Other forms the article uses: `Richardson`, `Fito`. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** Every place where the person is named, in text order; the first with the full name comes as it stands. */
  readonly mentions: readonly Span[];
}

/** Who says or does something: named by the words of the article at `span`. */
export interface Party {
  /** A person's full name, an organisation's or document's usual name. */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'document';
  /** Where the article says so; the nearest naming when a pronoun stands there. */
  readonly span: Span;
}
