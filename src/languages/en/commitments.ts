import type { CommitmentTables } from '../../annotate/commitment-tables.ts';
import { phrases, words } from '../word-list.ts';

/** Participles of irregular verbs of news. */
const irregular =
  'sent built made held given taken brought put met paid led shut sold set kept done drawn withdrawn chosen begun cut spent sworn flown driven shown rebuilt overseen undertaken';

export const commitments: CommitmentTables = {
  future: words("will shall we'll i'll they'll he'll she'll it'll we’ll i’ll they’ll he’ll she’ll it’ll"),
  futureForm: null,
  reportedFuture: words('would'),
  reportedFutureForm: null,
  firstPersonForm: /^(?:our|my)$/,
  infinitiveForm: null,
  infinitive: words('to'),
  states: words(
    'be have last become need decide happen occur depend cost fall rise grow mean face suffer die lose win feel know seem appear see find get like love prefer want require entail allow enable result affect benefit linked related based considered seen known found remembered felt able responsible',
  ),
  raising: words('raise lower increase cut'),
  hosting: words('host'),
  phases: words('continue begin start keep resume'),
  being: words('be'),
  progressive: /ing$/,
  participle: new RegExp(`ed$|^(?:${irregular.replaceAll(' ', '|')})$`),
  presences: words('in at on present'),
  middle: words(''),
  idlePlaces: words('hands effect force vain doubt danger trouble place'),
  doneBy: words('by'),
  adverbs: words(
    'very also not soon then now never always only still further jointly together immediately again even first likely continually finally personally fully both eventually gradually each',
  ),
  promising: words(
    `offered offers offering offer pledged pledges promised promises vowed vows committed commits agreed agrees undertook undertakes guaranteed guarantees plans planned intends intended pledge promise vow commit agree undertake
    intend plan pledging promising vowing aims aim seeks seek looks hopes hope expects decided decides proposes proposed opted resolved volunteered swore`,
  ),
  offering: words(
    'prepares readies offered offers pledged pledges promised promises vowed vows guaranteed guarantees pledging promising offering',
  ),
  idleObjects: words(
    'condolences details detail apology apologies comment comments explanation glimpse information evidence nothing way opportunity reasons insight no',
  ),
  toldForm: /ed$|^(?:undertook|swore)$/,
  vowing: words(
    'pledged pledges pledge pledging promised promises promise promising vowed vows vow vowing guaranteed guarantees guarantee agreed agrees agree committed undertook swore',
  ),
  investing: words('committed commits commit committing earmarked earmarks earmarking'),
  unveiling: words('announced announces announcing unveiled unveils unveiling'),
  gifts: words(
    'aid assistance package packages funding funds support donation donations grant grants loan loans contribution contributions investment investments reward',
  ),
  deeds: words(
    'deployment dispatch delivery shipment construction creation opening reopening purchase acquisition hiring donation expansion reinforcement installation establishment rollout',
  ),
  never: words('never'),
  recipients: words(''),
  intending: words(
    'going set due scheduled poised ready prepared preparing willing determined slated planning seeking aiming looking hoping about intending',
  ),
  selves: words('itself themselves himself herself'),
  scheduling: words('is are'),
  sending: words('sending dispatching deploying'),
  pluperfect: words('had'),
  committed: words('committed'),
  lasting: words('remain remains remained stay stays stand stands stood'),
  reaffirming: words(
    'reaffirm reaffirms reaffirmed reaffirming reiterate reiterates reiterated reiterating renewed renew renews',
  ),
  governing: words('government administration country'),
  forces: words('soldiers troops officers policemen marines agents personnel'),
  effects: words(
    'increase improve strengthen boost enhance reduce help bring give make ease create generate serve',
  ),
  commitmentNouns: words('commitment commitments pledge promise readiness willingness determination'),
  intentNouns: words(
    'plan plans promise promises pledge pledges commitment commitments intention intentions intent offer goal goals aim aims objective objectives decision proposal readiness willingness agreement deal',
  ),
  heldParticiples: words(''),
  intentLinks: words('to'),
  holding: words(
    'presented presents announced announces announcing unveiled unveils unveiling outlined has have made makes revealed reveals confirmed signed signs reached expressed expresses detailed laid',
  ),
  equating: words('is are'),
  seeking: words('seeks seek aims aim hopes hope looks sought aimed'),
  ending: words(
    'began begins started launched withdrew withdraws withdrawn broke breaks broken reneged abandoned abandons scrapped scraps dropped drops cancelled canceled shelved kept keeps fulfilled fulfills fulfils honoured honored met rejected rejects refused',
  ),
  possessives: new Map([
    ['his', 'm'],
    ['her', 'f'],
    ['its', 'thing'],
    ['their', 'thing'],
  ]),
  considering: words(
    'considering weighing studying evaluating exploring assessing mulling analyzing analysing considers weighs',
  ),
  consideredForm: /ing$/,
  possibilities: words('possibility option idea prospect'),
  announcing: words(
    'announced announces announcing promised promises pledged pledges vowed vows guaranteed guarantees assured assures assuring declared confirmed confirms confirming',
  ),
  largeActors: words('state'),
  joining: words('together along alongside including joined'),
  officials: words(
    'mayor governor director chief chairman chairwoman chair head commander general admiral colonel prosecutor leader coach manager ceo executive organizer organiser',
  ),
  actors: words(
    'representatives envoys delegates coalition alliance consortium counterparts workers drivers farmers teachers students doctors nurses protesters demonstrators unions residents crews staff employees consulate consulates mission missions section office offices bureau directorate division unit units squad squads airline airlines airport authority board committee commission ministry ministries sector both parties party sides',
  ),
  conditions: words('if unless provided once pending'),
  guessing: words(
    'expected predict predicts predicted forecast forecasts fear fears feared believe believes believed think thinks thought doubt doubts bet estimates estimated projects projected warn warns warned whether how deny denies denied speculate speculated probably might could may',
  ),
  asking: words('where when why who which what'),
  hoping: words('expect expects expected hope hopes hoped'),
  beneficiaryLeads: words(
    'to with for help helping assist assisting support supporting aid aiding protect protecting train training pay provide give offer',
  ),
  going: /^(?:travel|visit|go|return|fly|head|arriv|meet|come)/,
  pursuing:
    /^(?:captur|detain|extradit|imprison|prosecut|charg|sanction|expel|deport|fight|combat|investigat|ask|urg|call|demand|appeal|talk|speak|impos|submit|respond)/,
  peoples: words(
    'counterparts people population citizens residents families family households children victims migrants refugees communities community parents women patients inhabitants neighbors neighbours survivors returnees farmers fishermen ecuadorians venezuelans colombians peruvians haitians ukrainians palestinians',
  ),
  events: phrases('as soon as|as long as|until|once|when|the day'),
  soon: phrases(
    'for as long as it takes|as long as it takes|at any time|for the time being|in a second stage|in a second phase|in the first stage|as soon as possible|right away|in due course|immediately|soon|shortly|from now on',
  ),
};
