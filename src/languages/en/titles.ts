import type { Gender } from '../../annotate/grammar.ts';
import { words } from '../word-list.ts';

const list = (names: string, gender: Gender | null): [string, Gender | null][] =>
  [...words(names)].map((name) => [name, gender]);

/** Forms of address that say nothing of an office. */
export const courtesies = words('mr mr. mrs mrs. ms ms. miss sir madam lord lady don doña señor señora');

/** Ranks and forms of address, as they are shortened before a name and in full. */
export const honorifics: ReadonlyMap<string, Gender | null> = new Map([
  ...list('mr mr. sir lord don señor king prince pope father brother', 'm'),
  ...list('mrs mrs. ms ms. miss madam lady dame doña señora queen princess sister', 'f'),
  ...list(
    `gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain cmdr cmdr. commander sgt sgt. sergeant adm adm. admiral brig brig. brigadier
    cpl corporal private sen sen. senator rep rep. representative gov gov. governor dr dr. doctor prof prof. professor rev rev. reverend hon hon. judge justice amb amb. ambassador
    cardinal archbishop bishop sheikh ayatollah imam rabbi supt supt. superintendent insp. inspector det. detective vice-admiral`,
    null,
  ),
]);

export const roleNouns: ReadonlyMap<string, Gender | null> = new Map([
  ...list(
    'nephew grandson uncle grandfather spokesman chairman congressman businessman policeman councilman assemblyman clergyman king prince father son husband brother widower priest',
    'm',
  ),
  ...list(
    'niece granddaughter aunt grandmother spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman assemblywoman queen princess mother daughter wife sister widow actress nun',
    'f',
  ),
  ...list(
    `master president vice-president premier chancellor minister secretary undersecretary under-secretary subsecretary director director-general chief head leader deputy spokesperson ambassador envoy
    representative consul attaché diplomat official officer commander general admiral colonel captain major lieutenant sergeant commissioner superintendent inspector detective agent prosecutor attorney lawyer judge
    justice magistrate ombudsman senator congressperson lawmaker legislator deputy assemblymember councilor councillor mayor governor prefect administrator manager executive ceo cfo founder co-founder
    owner chair chairperson coordinator adviser advisor counselor analyst expert researcher professor scholar scientist economist historian journalist reporter editor correspondent author writer
    columnist activist advocate campaigner candidate nominee aide assistant boss kingpin ringleader gangster capo drug-trafficker trafficker criminal fugitive inmate prisoner suspect member associate partner ally
    doctor physician nurse surgeon psychologist engineer architect teacher student farmer worker trader resident witness survivor victim pastor bishop archbishop cardinal pope imam rabbi
    cousin predecessor successor counterpart colleague rival opponent relative neighbor neighbour cellmate lieutenant coach player striker singer actor artist musician director treasurer comptroller auditor strategist negotiator mediator rapporteur principal dean rector fellow lecturer guard soldier pilot sailor captain
    veteran dictator monarch ruler warlord guerrilla commandant speaker whip operative informant hitman entrepreneur banker investor publisher producer host presenter anchor mp mep pm counsel barrister solicitor parliamentarian sheriff undersheriff constable marshal warden trooper ranger coroner provost firefighter paramedic pundit hopeful contender frontrunner front-runner incumbent challenger midfielder defender goalkeeper quarterback linebacker skipper winger boxer golfer cyclist sprinter filmmaker screenwriter playwright novelist poet composer conductor photographer cartoonist anthropologist sociologist geologist biologist epidemiologist virologist meteorologist pathologist prelate deacon reverend monk missionary landlord tenant shopkeeper fisherman retiree pensioner teenager chairwoman chairlady whistleblower defendant plaintiff claimant complainant hacker smuggler bodyguard chauffeur driver mechanic electrician carpenter miner blogger influencer`,
    null,
  ),
]);

const pluralOf = (noun: string): string => {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith('.')) return `${noun.slice(0, -1)}s.`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

/** Nouns whose plural is a verb of news as well: `heads`. */
const alsoVerbs = words('head chair coach host guard partner rival judge pilot doctor author master');

/** Before several names: `ministers`, `Sens.`; each with its singular. */
export const pluralRoles: ReadonlyMap<string, string> = new Map(
  [...roleNouns.keys(), ...honorifics.keys()]
    .filter((noun) => !alsoVerbs.has(noun))
    .map((noun) => [pluralOf(noun), noun] as const),
);

export const roleModifiers = words(
  `former ex ex- acting interim deputy vice senior junior chief top head lead assistant associate principal permanent special then then- late current new outgoing incoming elect designate
  foreign interior defense defence finance justice health education economy energy trade labor labour agriculture environment transport tourism culture communications government presidential
  prime first second high national regional local federal provincial municipal state executive general managing legal political military naval police security intelligence prison human rights
  opposition ruling left-wing right-wing conservative liberal leftist populist independent veteran longtime prominent jailed convicted notorious alleged suspected wanted
  press communications public private international bilateral anti-narcotics counternarcotics anti-drug border army navy air force retired emeritus honorary
  drug gang cartel crime criminal mafia union party team company university research policy senate congressional protest community opinion rescue fire county tribal religious spiritual alternate substitute`,
);

const epithetsOf = (nouns: string, titles: string): [string, ReadonlySet<string>][] =>
  [...words(nouns)].map((noun) => [noun, words(titles)]);

/** What news calls somebody in the place of a name; the titles, folded, of which it says so. */
export const epithets: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...epithetsOf('general', 'gen. gen general'),
  ...epithetsOf('colonel', 'col. col colonel'),
  ...epithetsOf('captain', 'capt. capt captain'),
  ...epithetsOf('admiral', 'adm. adm admiral vice-admiral vice-adm.'),
  ...epithetsOf('lieutenant', 'lt. lt lieutenant'),
  ...epithetsOf('sergeant', 'sgt. sgt sergeant'),
  ...epithetsOf('senator', 'sen. sen senator'),
  ...epithetsOf(
    'congressman congresswoman representative',
    'rep. rep representative congressman congresswoman',
  ),
  ...epithetsOf(
    'lawmaker legislator',
    'sen. sen rep. rep senator representative congressman congresswoman lawmaker legislator assemblymember deputy',
  ),
  ...epithetsOf('governor', 'gov. gov governor'),
  ...epithetsOf('ambassador envoy', 'amb. amb ambassador envoy'),
  ...epithetsOf(
    'diplomat',
    'ambassador amb. amb envoy consul attache secretary minister diplomat chancellor',
  ),
  ...epithetsOf('doctor physician surgeon', 'dr. dr doctor physician surgeon'),
  ...epithetsOf('spokesman spokeswoman spokesperson', 'spokesman spokeswoman spokesperson'),
  ...epithetsOf('chancellor', 'chancellor minister'),
  ...epithetsOf('minister', 'minister secretary chancellor premier'),
  ...epithetsOf('secretary', 'secretary'),
  ...epithetsOf('premier', 'premier minister chancellor'),
  ...epithetsOf('mp parliamentarian', 'mp minister secretary member representative parliamentarian'),
  ...epithetsOf('suspect defendant accused', ''),
  ...epithetsOf('lawyer attorney', 'lawyer attorney'),
  ...epithetsOf('judge magistrate justice', 'judge magistrate justice'),
  ...epithetsOf('commander chief', 'commander chief gen. general adm. admiral col. colonel head'),
  ...epithetsOf(
    'bishop cleric priest',
    'bishop archbishop cardinal priest father rev. reverend pope monsignor',
  ),
  ...epithetsOf(
    'leader official politician candidate executive academic activist economist businessman businesswoman researcher scholar author journalist',
    '',
  ),
]);

/** What a minister or secretary is of, word by word. */
export const portfolios = words(
  'state defense defence foreign affairs interior justice treasury finance economy energy health education labor labour commerce trade agriculture homeland security transportation transport housing environment government relations staff information culture tourism women war police development communications public works the',
);
