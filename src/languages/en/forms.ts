import type { AnswerForm } from '../../core/language.ts';
import { anyOf } from '../any-of.ts';
import { countries } from '../countries.ts';

const languages = `English|Spanish|French|German|Italian|Portuguese|Latin|Greek|Russian|Chinese|Mandarin|Japanese|Arabic|Hebrew|
  Hindi|Urdu|Bengali|Persian|Farsi|Turkish|Korean|Vietnamese|Thai|Dutch|Swedish|Norwegian|Danish|Finnish|Polish|Czech|Hungarian|
  Ukrainian|Romanian|Quechua|Kichwa|Aymara|Guarani|Catalan|Basque|Galician|Swahili|Creole|Dari|Pashto|Kurdish|Shuar`;

const sides = countries.flatMap(({ adjectives }) => adjectives.filter((word) => /^\p{Lu}/u.test(word)));

/** In the same order as the other language's. */
export const forms: readonly AnswerForm[] = [
  {
    asked:
      /\b(what|which) ((is|was|are|were) the )?(percent|percentage|share|proportion|fraction)\b|^(share|percentage|proportion) of\b/,
    given:
      /%|\bper ?cent|\b(half|thirds|quarters|fifths|tenths|majority|minority|most|none)\b|\b(a|one)[ -](third|quarter|fifth|tenth)\b|\b(one|two|three|four|five|six|seven|eight|nine|\d+) (in|out of) (every )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b/g,
    isNeeded: true,
    isNew: false,
  },
  {
    asked:
      /\bhow much (money|cash)\b|\bhow much (more |less )?(is|are|was|were|do|does|did|will|would|has|have|had|the|it|he|she|they)\b[a-z ]*\b(costs?|worth|pay|pays|paid|spend|spends|spent|owes?|owed|charged?|earns?|earned|fined)\b|\bhow many (dollars|euros|pounds(?! of))\b|\b(what|which) ((is|was|are|were) (the|his|her|their|its) ([a-z]+ )?)?(price|cost|budget|salary|bounty|ransom|reward)\b/,
    given:
      /[$€£¥]|\b(dollars?|euros?|pounds|sterling|pesos?|soles|yen|yuan|rupees?|rubles?|roubles?|francs?|reais|cents|usd|free of charge)\b/g,
    isNeeded: true,
    isNew: false,
  },
  {
    asked:
      /\bhow old\b|\b(what|which) ((is|was|are|were) (the|his|her|their) ([a-z]+ )?)?ages?\b|^ages? of\b/,
    given:
      /\byears?[ -]old\b|\b(aged?|ages)\b|\bin (his|her|their) (early |mid[ -]?|late )?(teens|\w+ties|\d0s)\b|\bborn\b|(?<![\d.,$])\b\d{1,3}\b(?![.,]\d|%)/g,
    isNeeded: true,
    isNew: false,
  },
  {
    asked: /\bhow (far|tall|high|deep|wide)\b/,
    given: /\b(km|kilomet\w+|miles?|met(er|re)s?|feet|foot|ft|inch(es)?|yards?|cm|blocks?)\b|\d ?k?m\b/g,
    isNeeded: false,
    isNew: false,
  },
  {
    asked:
      /\bhow (large|big) (is|was|are|were) (the |an? )?(area|park|forest|land|fire|island)\b|\bhow much (area|land)\b|\bwhat (is|was) the area of\b/,
    given: /\b(hectares?|acres?|square (met|kilomet|mile|f)\w+|sq|km2)\b|\d ?ha\b/g,
    isNeeded: false,
    isNew: false,
  },
  {
    asked:
      /\bhow heavy\b|\bhow much [a-z ]*\bweighs?\b|\bhow much (of )?(the )?(cocaine|drugs?|marijuana|heroin|fentanyl|gold)\b/,
    given: /\b(tons?|tonnes?|kilos?|kilograms?|kg|lbs?|pounds|ounces?|grams?|bricks?|packages?)\b|\dkg\b/g,
    isNeeded: false,
    isNew: false,
  },
  { asked: /\b(what|which) languages?\b/, given: anyOf(languages), isNeeded: false, isNew: true },
  {
    asked:
      /\b(what|which) (is |was |are |were )?(the |his |her |their )?([a-z]+[’']s? )?(nationality|nationalities|citizenship)\b/,
    given: anyOf(sides.join('|')),
    isNeeded: true,
    isNew: true,
  },
  {
    asked: /\b(what|which) day of the week\b/,
    given: /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/g,
    isNeeded: true,
    isNew: false,
  },
  {
    asked: /\b(what|which) (countr(y|ies)|nations?)\b/,
    given: anyOf([...sides, ...countries.map((country) => country.en)].join('|')),
    isNeeded: false,
    isNew: true,
  },
];
