/** The forms of a regular Spanish verb that news uses, from its infinitive. */
export interface Conjugation {
  /** Present, preterite, imperfect and conditional of the third person, and the present of the first plural. */
  readonly finite: readonly string[];
  readonly gerund: string;
  readonly participle: string;
}

interface Endings {
  readonly present: readonly [string, string, string];
  readonly past: readonly string[];
  readonly gerund: string;
  readonly participle: string;
}

const endings: Readonly<Record<string, Endings>> = {
  ar: {
    present: ['a', 'an', 'amos'],
    past: ['ó', 'aron', 'aba', 'aban', 'é'],
    gerund: 'ando',
    participle: 'ado',
  },
  er: {
    present: ['e', 'en', 'emos'],
    past: ['ió', 'ieron', 'ía', 'ían', 'í'],
    gerund: 'iendo',
    participle: 'ido',
  },
  ir: {
    present: ['e', 'en', 'imos'],
    past: ['ió', 'ieron', 'ía', 'ían', 'í'],
    gerund: 'iendo',
    participle: 'ido',
  },
};

/**
 * Conjugates `afirmar`, or `recordar:recuerd` where the present has a stem of its own. A noun that looks like
 * the present singular (`denuncia`) is left out with a `-` behind: `denunciar-`.
 */
function conjugate(entry: string): Conjugation {
  const [verb = '', strong] = entry.replace(/-$/, '').split(':');
  const stem = verb.slice(0, -2);
  const end = endings[verb.slice(-2)] ?? endings.ar;
  if (!end) throw new RangeError(`no conjugation for ${entry}`);
  const [singular, plural, first] = end.present;
  const present = [`${strong ?? stem}${singular}`, `${strong ?? stem}${plural}`, `${stem}${first}`];
  return {
    finite: [
      ...(entry.endsWith('-') ? present.slice(2) : present),
      ...end.past.map((ending) => stem + ending),
      `${verb}ía`,
      `${verb}ían`,
    ],
    gerund: `${stem}${end.gerund}`,
    participle: `${stem}${end.participle}`,
  };
}

/** All forms of the verbs of a list, with the participle after `ha`. */
export function allForms(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const { finite, gerund, participle } = conjugate(entry);
      return [...finite, gerund, participle];
    });
}

/** The finite forms of the verbs of a list. */
export function finiteForms(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((entry) => conjugate(entry).finite);
}
