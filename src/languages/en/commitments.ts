import type { CommitmentTables } from '../../annotate/grammar.ts';
import { words } from '../word-list.ts';

export const commitments: CommitmentTables = {
  future: words("will shall we'll i'll they'll"),
  futureForm: null,
  firstPersonForm: null,
  infinitiveForm: null,
  consideredForm: /ing$/,
  committed: words('committed'),
  promising: words(
    'offered offers offering offer pledged pledges promised promises vowed vows committed commits agreed agrees undertook undertakes guaranteed guarantees plans planned intends intended pledge promise vow commit agree undertake intend plan pledging promising vowing',
  ),
  being: words('be'),
  doneForm: /(?:ing|ed)$/,
  pluperfect: words('had'),
  considering: words('considering weighing studying evaluating exploring assessing mulling considers weighs'),
  requesting: words('asked asks requested requests urged urges demanded demands called calls'),
  reaffirming: words(
    'reaffirm reaffirms reaffirmed reaffirming reiterate reiterates reiterated reiterating renewed renew renews',
  ),
  commitmentNouns: words('commitment commitments pledge promise readiness willingness determination'),
  conditions: words('if unless provided once'),
  guessing: words(
    'expect expects expected predict predicts predicted forecast forecasts fear fears feared hope hopes hoped believe believes believed think thinks thought doubt doubts bet estimates estimated projects projected warn warns warned whether deny denies denied speculate speculated likely probably might could may',
  ),
  states: words(
    'be have last remain become need continue happen occur depend cost fall rise grow mean face suffer arrive come begin start end die lose win feel know seem appear see find get take',
  ),
  adverbs: words(
    'also not soon then now never always only still further jointly together immediately again even first likely continue continually finally personally fully',
  ),
  scheduling: words('is are'),
  beneficiaryLeads: words(
    'to with for help helping assist assisting support supporting aid aiding protect protecting train training',
  ),
  intending: words('going set due scheduled poised ready prepared preparing'),
  infinitive: words('to'),
};
