import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/core/language.ts';
import { annotated } from './small-article.ts';

/** Who says what, quoted or reported; `?` stands for somebody without a name, null for nobody known. */
const speakers = (language: LanguageCode, text: string) =>
  annotated(language, text).quotes.map(({ speaker, attribution, span }) => [
    attribution === 'unnamed' && speaker ? `? ${speaker.name}` : (speaker?.name ?? null),
    span.text,
  ]);

type Case = readonly [name: string, language: LanguageCode, text: string, [string | null, string][]];

describe('whom something is said to does not say it', () => {
  const cases: readonly Case[] = [
    [
      'where the name stands behind the title and a comma',
      'es',
      'En otras fotos, los pescadores, con las redes al hombro, reclaman al alcalde, Leo Tapia, que cerraron el muelle.',
      [['? los pescadores', 'cerraron el muelle']],
    ],
    [
      'where the verb opens its sentence',
      'es',
      'Leo Tapia llegó al puerto. Exigieron al alcalde Leo Tapia que abra el muelle. Luego recordó a la fiscal Rosa Plaza que la ley lo prohíbe.',
      [
        [null, 'abra el muelle'],
        ['Leo Tapia', 'la ley lo prohíbe'],
      ],
    ],
    [
      'where a small word stands between the verb and them',
      'es',
      'Pidieron tanto a Leo Tapia como a Rosa Plaza que abran el muelle.',
      [[null, 'abran el muelle']],
    ],
    [
      'where somebody else stands before the verb',
      'es',
      'La madre le dijo a la fiscal Rosa Plaza que su hijo no estaba allí. El sindicato pidió a Leo Tapia que abra el muelle.',
      [
        ['? La madre', 'su hijo no estaba allí'],
        ['sindicato', 'abra el muelle'],
      ],
    ],
    [
      'where only an adverb stands before the verb',
      'es',
      'Ayer le dijo a la fiscal Rosa Plaza que su hijo no estaba allí.',
      [[null, 'su hijo no estaba allí']],
    ],
    [
      'where it stands before the verb itself',
      'es',
      'Al alcalde Leo Tapia le exigió que “abra el muelle mañana”.',
      [[null, 'abra el muelle mañana']],
    ],
    [
      'though they spoke last',
      'es',
      '“No hay barcos”, dijo Leo Tapia. Entonces le recordó al alcalde Leo Tapia que la ley lo prohíbe.',
      [
        ['Leo Tapia', 'No hay barcos'],
        [null, 'la ley lo prohíbe'],
      ],
    ],
    [
      'behind a quotation, where whoever says it may follow',
      'es',
      '“Abra el muelle mañana”, exigió al alcalde, Leo Tapia. “Ya está abierto”, dijo al alcalde Leo Tapia la ministra Rosa Plaza.',
      [
        [null, 'Abra el muelle mañana'],
        ['Rosa Plaza', 'Ya está abierto'],
      ],
    ],
    [
      'in English',
      'en',
      'Mayor Leo Tapia spoke on Monday. Fishermen told Mayor Leo Tapia that the pier must open. The union urged Minister Rosa Plaza, who visited the port, to “open the pier tomorrow”.',
      [
        ['Fishermen', 'the pier must open'],
        ['union', 'open the pier tomorrow'],
      ],
    ],
  ];
  it.each(cases)('%s', (_, language, text, expected) => {
    expect(speakers(language, text)).toEqual(expected);
  });
});

describe('a verb without a subject', () => {
  const cases: readonly Case[] = [
    [
      'of several is not one person’s',
      'es',
      'La ministra Rosa Plaza dijo que no habrá barcos. Advirtieron que el puerto cerrará.',
      [
        ['Rosa Plaza', 'no habrá barcos'],
        [null, 'el puerto cerrará'],
      ],
    ],
    [
      'of several goes on with several',
      'es',
      'Ambas agrupaciones anunciaron que habrá un paro. Señalaron que la huelga será indefinida.',
      [
        ['? Ambas agrupaciones', 'habrá un paro'],
        ['? Ambas agrupaciones', 'la huelga será indefinida'],
      ],
    ],
    [
      'that is impersonal is nobody’s',
      'es',
      'La ministra Rosa Plaza dijo que no habrá barcos. Luego se confirmó que el puerto cerrará.',
      [
        ['Rosa Plaza', 'no habrá barcos'],
        [null, 'el puerto cerrará'],
      ],
    ],
    [
      'is not looked for where a source without a name stands',
      'es',
      'La ministra Rosa Plaza dijo que no habrá barcos. Según datos que dio a conocer el diario, el puerto perdió dinero.',
      [
        ['Rosa Plaza', 'no habrá barcos'],
        [null, 'el puerto perdió dinero'],
      ],
    ],
  ];
  it.each(cases)('%s', (_, language, text, expected) => {
    expect(speakers(language, text)).toEqual(expected);
  });
});

describe('a quotation that nothing attributes', () => {
  const cases: readonly Case[] = [
    [
      'is whose accusations the sentence before tells of',
      'es',
      '"Se siguió la ley", afirmó Leo Tapia. De todas formas, la alcaldesa Rosa Plaza realizó duras acusaciones. "Que el ministro Tapia nos explique por qué. Eso no es justo". A lo que Tapia respondió: "No creo que esté bien".',
      [
        ['Leo Tapia', 'Se siguió la ley'],
        ['Rosa Plaza', 'Que el ministro Tapia nos explique por qué. Eso no es justo'],
        ['Leo Tapia', 'No creo que esté bien'],
      ],
    ],
    [
      'is nobody’s when the sentence before turns to somebody who says nothing',
      'en',
      '“We followed the law,” Leo Tapia said. Mayor Rosa Plaza flew to Manta. “The law holds in all cases.”',
      [
        ['Leo Tapia', 'We followed the law,'],
        [null, 'The law holds in all cases.'],
      ],
    ],
    [
      'is whose body the sentence before tells of as speaking',
      'es',
      '"Se siguió la ley", afirmó Leo Tapia. La Fiscalía negó todo. "La ley no se cumplió en ningún caso".',
      [
        ['Leo Tapia', 'Se siguió la ley'],
        ['Fiscalía', 'La ley no se cumplió en ningún caso'],
      ],
    ],
    [
      'is whose people without a name the sentence before tells of as speaking',
      'es',
      'Leo Tapia anunció que abrirá el muelle. Los pescadores reclamaron a Leo Tapia por la demora. “Queremos trabajar en paz con todos”.',
      [
        ['Leo Tapia', 'abrirá el muelle'],
        ['? Los pescadores', 'Queremos trabajar en paz con todos'],
      ],
    ],
    [
      'is still theirs when the sentence before is about a thing',
      'en',
      '“We followed the law,” Leo Tapia said. The port was closed on Monday. “There was no other way to do it.”',
      [
        ['Leo Tapia', 'We followed the law,'],
        ['Leo Tapia', 'There was no other way to do it.'],
      ],
    ],
    [
      'is not theirs whom it speaks of by name',
      'en',
      '“We followed the law,” Leo Tapia said. “Mayor Tapia must explain why he did that.”',
      [
        ['Leo Tapia', 'We followed the law,'],
        [null, 'Mayor Tapia must explain why he did that.'],
      ],
    ],
    [
      'unless they present themselves',
      'en',
      '“We followed the law,” Leo Tapia said. “I, Leo Tapia, will be there on Monday.”',
      [
        ['Leo Tapia', 'We followed the law,'],
        ['Leo Tapia', 'I, Leo Tapia, will be there on Monday.'],
      ],
    ],
    [
      'is nobody’s where its sentence tells of another voice, or of it as a question',
      'en',
      'Leo Tapia said that the pier was dark. “I am a guard,” a man can be heard from inside. Another voice can be heard: “Please open the door.” “Where are they now?” was the question of the day.',
      [
        ['Leo Tapia', 'the pier was dark'],
        [null, 'I am a guard,'],
        [null, 'Please open the door.'],
        [null, 'Where are they now?'],
      ],
    ],
  ];
  it.each(cases)('%s', (_, language, text, expected) => {
    expect(speakers(language, text)).toEqual(expected);
  });
});

describe('behind a quotation', () => {
  const cases: readonly Case[] = [
    [
      'an insertion may set the verb apart, and the writing goes on as it',
      'en',
      '“We followed the law,” Leo Tapia said. “They came at night. They broke the door,” the statement, published on Monday, said. “They will pay,” it added.',
      [
        ['Leo Tapia', 'We followed the law,'],
        ['statement', 'They came at night. They broke the door,'],
        ['statement', 'They will pay,'],
      ],
    ],
    [
      'somebody is told of by their age',
      'en',
      '“My house is gone,” Leo Tapia said in Manta. “I want you to know that,” the 40-year-old merchant said.',
      [
        ['Leo Tapia', 'My house is gone,'],
        ['Leo Tapia', 'I want you to know that,'],
      ],
    ],
  ];
  it.each(cases)('%s', (_, language, text, expected) => {
    expect(speakers(language, text)).toEqual(expected);
  });
});

describe('whoever stands beside the verb does not say it', () => {
  const cases: readonly Case[] = [
    [
      'what goes on behind a comma is done by the sentence’s subject',
      'es',
      'El gobernador Leo Tapia condenó la acción como una “violación del derecho”, anunciando la suspensión inmediata de las obras.',
      [['Leo Tapia', 'violación del derecho']],
    ],
    [
      'nor by what stands between the marks and that verb',
      'en',
      'The union denied that anybody was late. They described the pier as “full of holes” with photographs in a post on X, calling it a “crime of the state”.',
      [
        ['union', 'anybody was late'],
        ['union', 'full of holes'],
        ['union', 'crime of the state'],
      ],
    ],
    [
      'a clause about others stands before the second verb',
      'es',
      'La alcaldesa Lola Reyes dijo que la Policía actuó tarde y añadió que “nadie responde en la ciudad”.',
      [
        ['Lola Reyes', 'la Policía actuó tarde'],
        ['Lola Reyes', 'nadie responde en la ciudad'],
      ],
    ],
    [
      'whoever accuses the speaker in a clause of its own',
      'en',
      'Leo Tapia, whom Mayor Lola Reyes accused of lying, said that “nobody answers in the city”. Leo Tapia, whom Mayor Lola Reyes accused of lying, said that nobody answers here.',
      [
        ['Leo Tapia', 'nobody answers in the city'],
        ['Leo Tapia', 'nobody answers here'],
      ],
    ],
    [
      'whoever accuses the speaker in a clause of its own, in Spanish',
      'es',
      'Leo Tapia, a quien Lola Reyes acusó de mentir, dijo que nadie responde aquí. Leo Tapia, a quien Lola Reyes acusó de mentir, dijo que “nadie responde en la ciudad”.',
      [
        ['Leo Tapia', 'nadie responde aquí'],
        ['Leo Tapia', 'nadie responde en la ciudad'],
      ],
    ],
    [
      'a name behind a preposition is no head',
      'en',
      'Critics of Leo Tapia said “nobody answers in the city”. According to the complaint against Leo Tapia, nobody answers here.',
      [
        ['Critics of Leo Tapia', 'nobody answers in the city'],
        ['complaint against Leo Tapia', 'nobody answers here'],
      ],
    ],
    [
      'but it is where the sentence has had its verb, and a year before a verb is no count',
      'en',
      'The first study of the river was by Leo Tapia, a fisher, who suggested in 1906 that “all water is one”. The council in March 2009 estimated that the loss was small.',
      [
        ['Leo Tapia', 'all water is one'],
        ['council', 'the loss was small'],
      ],
    ],
    [
      'nor is the greater body of which it is a part',
      'es',
      '“Es grave la situación del puerto”, alertó ese organismo autónomo de la OEA.',
      [['organismo autónomo de la OEA', 'Es grave la situación del puerto']],
    ],
    [
      'nor is it whom a verb without a subject means',
      'es',
      'Leo Tapia habló ayer. Sobre la alcaldesa Lola Reyes, dijo que “nadie responde en la ciudad”. Tras reunirse con Leo Tapia, contó que “nadie responde aquí”.',
      [
        ['Leo Tapia', 'nadie responde en la ciudad'],
        [null, 'nadie responde aquí'],
      ],
    ],
    [
      'whoever is told or accused',
      'en',
      'Leo Tapia was told by a judge that “nobody answers in the city”. Leo Tapia was accused of “lying to the whole town”.',
      [
        [null, 'nobody answers in the city'],
        [null, 'lying to the whole town'],
      ],
    ],
    [
      'whoever gets a message',
      'es',
      'Leo Tapia recibió un mensaje que decía: “Nadie responde en la ciudad”.',
      [['mensaje', 'Nadie responde en la ciudad']],
    ],
    [
      'a participle says nothing, nor does a passive without anybody',
      'en',
      'The navy has carried out strikes on alleged smugglers of fuel. A trial against thirteen alleged Manta gang members is ongoing. The outlaws used rifles, it was also explained.',
      [],
    ],
    [
      'who stands behind a participle that labels',
      'es',
      'Leo Tapia habló ayer. Hay dos hombres identificados por las fuerzas de seguridad como «objetivos de mediano valor», que estaban armados.',
      [['fuerzas de seguridad', 'objetivos de mediano valor']],
    ],
    [
      'an attribution that ends a sentence in Spanish',
      'es',
      'La mitad se destinará a la policía “para combatir a los grupos armados”, mientras que el resto irá a la frontera, dijo el consejo presidencial de Haití en un comunicado.',
      [['consejo presidencial de Haití', 'para combatir a los grupos armados']],
    ],
    [
      'a body that spoke since is not passed over for a person',
      'es',
      'La ministra Ana Mosquera reconoce que fueron “más de 300”. La CIDH advirtió que la crisis sigue.\n\nHay muchas cárceles en la zona.\n\n“A ello se suman las reformas del año”, apuntó.',
      [
        ['Ana Mosquera', 'más de 300'],
        ['CIDH', 'la crisis sigue'],
        ['CIDH', 'A ello se suman las reformas del año'],
      ],
    ],
  ];
  it.each(cases)('%s', (_, language, text, expected) => {
    expect(speakers(language, text)).toEqual(expected);
  });
});

describe('what somebody answers', () => {
  const cases: readonly Case[] = [
    [
      'is whose claim it is',
      'en',
      'Rosa Plaza rejected Leo Tapia’s claim that the pier “is open to all”. Rosa Plaza denied accusations by Leo Tapia that she “lied to all of us”.',
      [
        ['Leo Tapia', 'is open to all'],
        ['Leo Tapia', 'lied to all of us'],
      ],
    ],
    [
      'is nobody’s where the text does not say whose',
      'es',
      'Rosa Plaza negó las acusaciones de que “mintió a todos nosotros”. Rosa Plaza rechazó la afirmación de Leo Tapia de que el muelle “está abierto”.',
      [
        [null, 'mintió a todos nosotros'],
        ['Leo Tapia', 'está abierto'],
      ],
    ],
    [
      'is no interview in which it is said',
      'es',
      'Rosa Plaza dijo en una entrevista con Leo Tapia que el muelle “está abierto”. Rosa Plaza negó que “mintió a todos nosotros”.',
      [
        ['Rosa Plaza', 'está abierto'],
        ['Rosa Plaza', 'mintió a todos nosotros'],
      ],
    ],
    [
      'is not theirs to whom a passive tells that it was done',
      'en',
      'Rosa Plaza was criticized by Leo Tapia. “She has lied to all of us for years.”',
      [[null, 'She has lied to all of us for years.']],
    ],
  ];
  it.each(cases)('%s', (_, language, text, expected) => {
    expect(speakers(language, text)).toEqual(expected);
  });
});

it('somebody whose words are too few to tell has had the floor', () => {
  const text =
    'Rosa Plaza dijo que no habrá barcos. Su abogado indicó que apelará. “Es injusto para todos nosotros”, agregó.';
  expect(speakers('es', text)).toEqual([
    ['Rosa Plaza', 'no habrá barcos'],
    ['? Su abogado', 'Es injusto para todos nosotros'],
  ]);
});
