import type { Gender } from './grammar.ts';

/** The words with which a language commits somebody, in lower case with their accents. */
export interface CommitmentTables {
  /** `will`, `shall`. */
  readonly future: ReadonlySet<string>;
  /** Forms that are future and verb in one, by their endings: `enviará`; null where there are none. */
  readonly futureForm: RegExp | null;
  /** Auxiliaries of a future that somebody told of: `said it would`. */
  readonly reportedFuture: ReadonlySet<string>;
  /** The same in one word: `dijo que enviaría`. */
  readonly reportedFutureForm: RegExp | null;
  /** Of the verb's forms, those that say `we` or `I`: `enviaremos`. */
  readonly firstPersonForm: RegExp | null;
  /** Infinitives, where their ending marks them: `enviar`. */
  readonly infinitiveForm: RegExp | null;
  /** What marks an infinitive: `to`. */
  readonly infinitive: ReadonlySet<string>;
  /** Verbs after `will` that promise nothing: `cost`, `last`. */
  readonly states: ReadonlySet<string>;
  /** Of these, verbs of change, which are actions where an object follows: `subirá` los impuestos. */
  readonly raising: ReadonlySet<string>;
  /** What somebody undertakes to be: `sede` of a meeting. */
  readonly hosting: ReadonlySet<string>;
  /** Verbs that only say where in its course another is: `continue`, `begin`. */
  readonly phases: ReadonlySet<string>;
  /** Forms of being before the verb of a future, and that verb's forms: `will be` sending, deployed. */
  readonly being: ReadonlySet<string>;
  readonly progressive: RegExp;
  readonly participle: RegExp;
  /** Prepositions that make an action of being: `will be in Quito`. */
  readonly presences: ReadonlySet<string>;
  /** Pronouns that make a verb reflexive or passive: `se`. */
  readonly middle: ReadonlySet<string>;
  /** What being in is no action: in the `hands` of. */
  readonly idlePlaces: ReadonlySet<string>;
  /** Prepositions before whoever does what is done: `by`. */
  readonly doneBy: ReadonlySet<string>;
  /** Adverbs between auxiliary and verb: `also`, `soon`. */
  readonly adverbs: ReadonlySet<string>;

  /** Verbs that promise or plan, with an infinitive: `pledged`, `agreed`. */
  readonly promising: ReadonlySet<string>;
  /** Of these, the finite forms that promise a thing as well: `offered help`; and things that are no promise. */
  readonly offering: ReadonlySet<string>;
  readonly idleObjects: ReadonlySet<string>;
  /** Of these, the forms that tell of a promise already made: `pledged`; not `plans`. */
  readonly toldForm: RegExp;
  /** Verbs that bind, so that not to do something can be promised with them: `pledged not to`. */
  readonly vowing: ReadonlySet<string>;
  /** Verbs that promise money: `committed` 20 million; and that make known what is promised: `announced` new aid. */
  readonly investing: ReadonlySet<string>;
  readonly unveiling: ReadonlySet<string>;
  /** Nouns for what is given (`aid`), and for what is done once it has been announced (`deployment` of). */
  readonly gifts: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
  /** Adverbs that tell that a promise came to nothing: a roof that was `never` built. */
  readonly never: ReadonlySet<string>;
  /** Prepositions before whom a thing is promised to, where that stands before the thing: `a`. */
  readonly recipients: ReadonlySet<string>;
  /** Adjectives of an intention, after being or somebody's self: `ready`, `willing`. */
  readonly intending: ReadonlySet<string>;
  readonly selves: ReadonlySet<string>;
  /** Copulas that schedule what follows as an infinitive: `is to travel`. */
  readonly scheduling: ReadonlySet<string>;
  /** Behind them, forms of verbs that tell what is about to be done: is `sending`. */
  readonly sending: ReadonlySet<string>;
  /** Auxiliaries that put a promise behind another past: `had`. */
  readonly pluperfect: ReadonlySet<string>;
  /** Participles that state a commitment: `committed`; and what makes one a lasting one: `remains`. */
  readonly committed: ReadonlySet<string>;
  readonly lasting: ReadonlySet<string>;
  readonly reaffirming: ReadonlySet<string>;
  /** Nouns for what an official speaks for: his `government`. */
  readonly governing: ReadonlySet<string>;
  /** Those whom others send, where they are counted: 300 `soldiers`. */
  readonly forces: ReadonlySet<string>;
  /** Verbs of what comes about by itself in a clause about a thing: a law which will `increase` pressure. */
  readonly effects: ReadonlySet<string>;
  /** `commitment`, `support`. */
  readonly commitmentNouns: ReadonlySet<string>;
  /** Nouns and participles of what somebody means to do: `plan`, `goal`, `previsto`. */
  readonly intentNouns: ReadonlySet<string>;
  /** Of these, the ones that an infinitive follows without a word between. */
  readonly heldParticiples: ReadonlySet<string>;
  /** Words between such a noun and its verb: `to`, `de`. */
  readonly intentLinks: ReadonlySet<string>;
  /** Verbs that tie such a noun to their subject: `has` a plan, `presented` plans. */
  readonly holding: ReadonlySet<string>;
  /** Copulas between an intention and what is intended: our goal `is` to. */
  readonly equating: ReadonlySet<string>;
  /** Of the verbs that promise, those that only say what a thing is for or what is hoped: with which it `seeks` to. */
  readonly seeking: ReadonlySet<string>;
  /** Verbs that keep, break or take back such a thing: `withdrew` its offer. */
  readonly ending: ReadonlySet<string>;
  /** Words that tie such a noun to somebody named before, and whom they can mean. */
  readonly possessives: ReadonlyMap<string, Gender | 'thing' | 'any'>;
  /** Verbs that weigh, the verb's form after them, and nouns between: `considering` the `possibility` of. */
  readonly considering: ReadonlySet<string>;
  readonly consideredForm: RegExp;
  readonly possibilities: ReadonlySet<string>;

  /** Cues with which a speaker stands up for what will happen: `announced`, `promised`. */
  readonly announcing: ReadonlySet<string>;
  /** Words for a body only where written large: the `State`, not a state of emergency. */
  readonly largeActors: ReadonlySet<string>;
  /** Words that open a parenthesis with more of those who act: `together` with. */
  readonly joining: ReadonlySet<string>;
  /** Words of a title whose holder announces what will be done, besides offices of a government: `mayor`. */
  readonly officials: ReadonlySet<string>;
  /** Nouns for people and bodies who act, besides the ones who speak: `workers`. */
  readonly actors: ReadonlySet<string>;
  /** `if`, `unless`. */
  readonly conditions: ReadonlySet<string>;
  /** Verbs of somebody's guess about others: `expects`, `predicts`. */
  readonly guessing: ReadonlySet<string>;
  /** Words that make a question of what follows a verb of speech: `say where`. */
  readonly asking: ReadonlySet<string>;
  /** Verbs that guess where no infinitive follows: `hopes that`. */
  readonly hoping: ReadonlySet<string>;
  /** Words after which the one who gains by it stands: `to`, `with`, `help`. */
  readonly beneficiaryLeads: ReadonlySet<string>;
  /** Forms of verbs of going and meeting, behind which `to` tells where: `travel` to Peru. */
  readonly going: RegExp;
  /** Nouns for those who gain by it, besides the ones who act: `families`. */
  readonly peoples: ReadonlySet<string>;
  /** Forms of verbs whose object is pursued or asked, and gains nothing: `extraditar` a los cabecillas. */
  readonly pursuing: RegExp;
  /** Words behind which an event tells the time, up to the end of its clause: `until`, `hasta que`. */
  readonly events: readonly (readonly string[])[];
  /** Times that no calendar holds, the longest first: `as soon as possible`. */
  readonly soon: readonly (readonly string[])[];
}
