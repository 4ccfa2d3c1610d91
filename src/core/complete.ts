import type { Command, Completion, Option } from './command.ts';
import type { Corpus, Entry } from './corpus.ts';
import { namedZones } from './digest/zones.ts';
import type { LanguageCode } from './language.ts';
import { fold, wordsOf } from './text.ts';

/** What completions are taken from. */
export interface CompletionSource {
  readonly corpus: Corpus;
  readonly commands: readonly Command[];
  readonly language: LanguageCode;
}

/** As many as a list to choose from can show (25 on Discord; Slack shows 100). */
const most = 25;

/** Something to choose, and all that it may be found by. */
interface Candidate {
  readonly value: string;
  readonly names: readonly string[];
}

/** A candidate with its names read: their folded words. */
interface Read {
  readonly value: string;
  readonly names: readonly { readonly whole: string; readonly words: readonly string[] }[];
}

/**
 * What may have been meant by what is typed so far: every word typed begins a word of it, accents and case
 * aside. At most 25; those that begin as typed come first, then in the order of the corpus, newest article
 * first. With nothing typed, the first 25 of all.
 */
export function complete(kind: Completion, typed: string, source: CompletionSource): string[] {
  return choose(readCandidates(kind, source), typed);
}

/** The completions of an option: from the corpus, else its choices. */
export function completeOption(option: Option, typed: string, source: CompletionSource): string[] {
  if (option.completion) return complete(option.completion, typed, source);
  return choose(
    option.choices.map((choice) => {
      const called = option.choiceNames?.[choice];
      return read({
        value: called?.[source.language] ?? choice,
        names: [choice, ...Object.values(called ?? {})],
      });
    }),
    typed,
  );
}

/** What is read of a corpus is kept until it changes: somebody types many letters. Its list of entries is then another. */
const known = new WeakMap<readonly Entry[], Map<Completion, readonly Read[]>>();

function readCandidates(kind: Completion, source: CompletionSource): readonly Read[] {
  if (kind === 'command' || kind === 'topic') return candidatesOf(kind, source).map(read);
  if (kind === 'zone') return readZones(source);
  const entries = source.corpus.entries();
  const kept = known.get(entries) ?? new Map<Completion, readonly Read[]>();
  known.set(entries, kept);
  const candidates = kept.get(kind) ?? candidatesOf(kind, source).map(read);
  kept.set(kind, candidates);
  return candidates;
}

let zones: readonly Read[] | undefined;

/** The zones of topics go first, so that they are there before anything is typed. */
function readZones({ corpus }: CompletionSource): readonly Read[] {
  zones ??= namedZones().map(({ zone, names }) => read({ value: zone, names }));
  const own = new Set(corpus.topics.map(({ zone }) => zone));
  return [...zones.filter(({ value }) => own.has(value)), ...zones.filter(({ value }) => !own.has(value))];
}

function read({ value, names }: Candidate): Read {
  const each = [...new Set(names)].map((name) => wordsOf(fold(name)));
  return { value, names: each.map((words) => ({ whole: words.join(' '), words })) };
}

function choose(candidates: readonly Read[], typed: string): string[] {
  const wanted = wordsOf(fold(typed));
  const begun = wanted.join(' ');
  const first = new Set<string>();
  const others = new Set<string>();
  for (const { value, names } of candidates) {
    if (names.some(({ whole }) => whole.startsWith(begun))) first.add(value);
    else if (names.some(({ words }) => beginsWordsOf(wanted, words))) others.add(value);
    if (first.size >= most) break;
  }
  return [...first, ...others].slice(0, most);
}

function beginsWordsOf(wanted: readonly string[], words: readonly string[]): boolean {
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

function candidatesOf(kind: Completion, { corpus, commands, language }: CompletionSource): Candidate[] {
  const entries = corpus.entries();
  switch (kind) {
    case 'command':
      return commands.map(({ names }) => ({ value: names[language], names: Object.values(names) }));
    case 'topic':
      return corpus.topics.map(({ id, title, aliases }) => ({
        value: id,
        names: [id, ...Object.values(title), ...aliases],
      }));
    case 'person':
      return distinct([...entries.flatMap(peopleOf), ...entries.flatMap(rolesOf)]);
    case 'zone':
      return namedZones().map(({ zone, names }) => ({ value: zone, names }));
    case 'speaker':
      return named(entries.flatMap((entry) => entry.annotations.quotes.map((quote) => quote.speaker)));
    case 'actor':
      return named(entries.flatMap((entry) => entry.annotations.commitments.map((one) => one.actor)));
  }
}

function peopleOf(entry: Entry): Candidate[] {
  return entry.annotations.people.map(({ name, aliases }) => ({ value: name, names: [name, ...aliases] }));
}

/** Roles are answers too: whoever types `head of` need not know the name. */
function rolesOf(entry: Entry): Candidate[] {
  const titles = entry.annotations.people.flatMap((person) => person.roles.map((role) => role.title));
  return titles.map((title) => ({ value: title, names: [title] }));
}

function named(parties: readonly ({ readonly name: string } | null)[]): Candidate[] {
  return distinct(parties.flatMap((party) => (party ? [{ value: party.name, names: [party.name] }] : [])));
}

/** One candidate a name, the first one's spelling, found by all that any article calls it. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const byName = Map.groupBy(candidates, ({ value }) => fold(value));
  return [...byName.values()].map((same) => ({
    value: same[0]?.value ?? '',
    names: same.flatMap(({ names }) => names),
  }));
}
