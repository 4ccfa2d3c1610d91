import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/core/language.ts';
import { annotated } from './small-article.ts';

/** Who says what between quotation marks; `?` stands for somebody without a name, null for nobody known. */
const said = (language: LanguageCode, text: string) =>
  annotated(language, text).quotes.flatMap(({ kind, speaker, attribution, span }) =>
    kind === 'reported'
      ? []
      : [[attribution === 'unnamed' && speaker ? `? ${speaker.name}` : (speaker?.name ?? null), span.text]],
  );

describe('who says what stands between quotation marks', () => {
  const texts: readonly [string, LanguageCode, string, [string | null, string][]][] = [
    [
      'an attribution that ends the sentence, behind what the reporter adds',
      'en',
      'The shortage is "growing at an alarming rate" and affects every town in the state, Mayor Rosa Plaza said in a film.',
      [['Rosa Plaza', 'growing at an alarming rate']],
    ],
    [
      'an attribution that ends the sentence, behind another fragment',
      'es',
      'Las obras seguirán “un plan de diez años” basado en “la defensa de los ríos”, según el Ministerio de Agua.',
      [
        ['Ministerio de Agua', 'un plan de diez años'],
        ['Ministerio de Agua', 'la defensa de los ríos'],
      ],
    ],
    [
      'whoever was brought in last by the word for an office, though without a name',
      'en',
      'The ministry’s spokeswoman, Rosa Plaza, arrived. A court spokeswoman would not confirm that. “Nothing is decided,” the spokeswoman said.',
      [['? A court spokeswoman', 'Nothing is decided,']],
    ],
    [
      'a surname that an Arabic article opens',
      'en',
      'Hakan Fidan met his Syrian counterpart, Asaad al-Shaibani. “We are ready,” al-Shaibani replied.',
      [['Asaad al-Shaibani', 'We are ready,']],
    ],
    [
      'a name with nothing but the marks before it',
      'es',
      '“Vamos a seguir con las obras hasta el final” Rosa Plaza. Alcaldesa de Manta\n\nEl puerto cerró.\n\n“Es tarde”.\n\nLeo Tapia, vecino, llegó ayer.',
      [['Rosa Plaza', 'Vamos a seguir con las obras hasta el final']],
    ],
    [
      'a verb that takes a preposition to what is said',
      'es',
      'El alcalde Leo Tapia habló asimismo de “compromisos puntuales con los pescadores” y se fue.',
      [['Leo Tapia', 'compromisos puntuales con los pescadores']],
    ],
    [
      'what only people do is done by people',
      'es',
      'Los efectivos municipales calificaron el aviso de “falsa alarma” ante la calle Julio Ponce.',
      [['? Los efectivos municipales', 'falsa alarma']],
    ],
    [
      'whom something is done to does not go on to speak',
      'es',
      'Leo Tapia dijo que no confiaba en nadie.\n\nTambién recusó al juez Julio Ponce y dijo “no me siento seguro aquí”.',
      [['Leo Tapia', 'no me siento seguro aquí']],
    ],
    [
      'the holder of an office whose place the text did not name before',
      'es',
      'El alcalde Leo Tapia y el gobernador Julio Ponce viajaron. “El puerto está abierto”, dijo el gobernador de Guayas.',
      [['Julio Ponce', 'El puerto está abierto']],
    ],
    [
      'a statement is whose who said something in one',
      'en',
      'Two boats have been lost, the US navy said in a statement on Monday. “The cause is not known,” the statement said.',
      [['US navy', 'The cause is not known,']],
    ],
    [
      'a writing with its owner behind it',
      'en',
      'A letter filed by the Department of Ports on Sunday said Tapia was “to appear without delay” in court.',
      [['letter filed by the Department of Ports', 'to appear without delay']],
    ],
    [
      'what is called so, a motto and a nickname are nothing said',
      'en',
      'Leo Tapia, known as “The Anvil”, called it “unacceptable” and left with the so-called “night lawyers” under the slogan “We stay.” He is “The Anvil” to all.',
      [['Leo Tapia', 'unacceptable']],
    ],
    [
      'a verb in the present with its subject behind it',
      'en',
      'Police have charged five “major players” of gangs in the city, says Minister Rosa Plaza.',
      [['Rosa Plaza', 'major players']],
    ],
    [
      'a prime minister is no other minister',
      'en',
      'The foreign minister, Rex Dunn, left. The prime minister said he shared the “respect and gratitude” of all.',
      [['? The prime minister', 'respect and gratitude']],
    ],
    [
      'a verb of another kind, where only one of speech can stand',
      'es',
      'La ministra Rosa Alvarado habló ayer. “La policía debe triplicar sus efectivos”, analizó Alvarado.',
      [['Rosa Alvarado', 'La policía debe triplicar sus efectivos']],
    ],
    [
      'marks of two shapes close one another',
      'en',
      '"We are glad to help,” Mayor Rosa Plaza said. "The pier is open.” “It is safe", she added.',
      [
        ['Rosa Plaza', 'We are glad to help,'],
        ['Rosa Plaza', 'The pier is open.'],
        ['Rosa Plaza', 'It is safe'],
      ],
    ],
    [
      'a mark of the wrong shape closes',
      'es',
      'La alcaldesa Rosa Plaza resaltó "capturas muy importantes“, pues insistió en ello.',
      [['Rosa Plaza', 'capturas muy importantes']],
    ],
    [
      'straight marks opened behind a colon go on in the paragraph below',
      'en',
      'The mayor, Rosa Plaza, said: "The pier is open.\n\n"It is safe," she added.',
      [
        ['Rosa Plaza', 'The pier is open.'],
        ['Rosa Plaza', 'It is safe,'],
      ],
    ],
    [
      'the name that a title sets apart from the verb',
      'en',
      'Mayor Rosa Plaza wants to leave, but General Rex Dunn, head of the guard, told reporters that it would stay “for several more years”.',
      [['Rex Dunn', 'for several more years']],
    ],
    [
      'a statement alone after what its speaker was reported to say',
      'es',
      'Leo Tapia llegó al puerto. Aunque, precisó que espera resultados.\n\n“No hay más tiempo que perder”.\n\nEl puerto cerró.',
      [['Leo Tapia', 'No hay más tiempo que perder']],
    ],
    [
      'a verb without a subject goes on with whoever had the floor, also an organisation',
      'es',
      'Asimismo, la Presidencia anunció que habrá una denuncia. “Ya fue detenido el director”, añadió.',
      [['Presidencia', 'Ya fue detenido el director']],
    ],
    [
      'unless somebody else opens a sentence in between',
      'es',
      'La ministra Ana Mosquera dijo que no habrá más ayuda. Leo Tapia llegó tarde. “Vengo por el agua”, explicó.',
      [['Leo Tapia', 'Vengo por el agua']],
    ],
    [
      'whose view a sentence gives',
      'es',
      'La ministra Ana Mosquera habló ayer. Para la ministra, el cierre es político: “Quieren el poder”.',
      [['Ana Mosquera', 'Quieren el poder']],
    ],
    [
      'a word for an office that the name came with in another form',
      'es',
      'El Gral. Fabio Anchundia llegó al puerto. “Seguiremos aquí”, dijo el general el viernes en su cuenta de X.',
      [['Fabio Anchundia', 'Seguiremos aquí']],
    ],
    [
      'a single word in what somebody says',
      'en',
      'Mayor Lola Reyes said on Monday her city is “ready” for the storm.',
      [['Lola Reyes', 'ready']],
    ],
    [
      'a single word that the reporter keeps at a distance',
      'es',
      'Luego se anunció en un comunicado la “reorganización” de la Policía.',
      [],
    ],
    [
      'a verb in no table',
      'en',
      '“This ends today,” thundered Mayor Lola Reyes. “Go home,” Reyes growled at the crowd.',
      [
        ['Lola Reyes', 'This ends today,'],
        ['Lola Reyes', 'Go home,'],
      ],
    ],
    [
      'a verb in no table, in Spanish',
      'es',
      '“Esto se acaba hoy”, bramó la alcaldesa Lola Reyes.',
      [['Lola Reyes', 'Esto se acaba hoy']],
    ],
    [
      'a name behind a dash',
      'en',
      '“The river took everything we had.” ― Ana Ruiz, 23, Manta\n\n“Nobody came to help us.”― Leo Tapia',
      [
        ['Ana Ruiz', 'The river took everything we had.'],
        ['Leo Tapia', 'Nobody came to help us.'],
      ],
    ],
    [
      'a label before a colon',
      'es',
      'Conaie: “Seguiremos en las calles hasta vencer”',
      [['Conaie', 'Seguiremos en las calles hasta vencer']],
    ],
    [
      'a subject behind its verb after a comma',
      'en',
      'Mayor Lola Reyes met the press. The contract is void, confirmed the mayor, for whom the firm is “a band of thieves”.',
      [['Lola Reyes', 'a band of thieves']],
    ],
    [
      'a pronoun after an introduction and somebody else’s act',
      'en',
      'It came a day after Daniel Reyes declared a strike. In response to a question, spokesman Ned Lowry ruled out talks. “No plans for that,” he said.',
      [['Ned Lowry', 'No plans for that,']],
    ],
    [
      'a writing behind an impersonal verb, and what goes on from it',
      'es',
      '“Rechazamos los hechos de violencia”, se lee en un comunicado divulgado por la Cancillería. En ese sentido, añadió, “expresamos nuestra solidaridad”.',
      [
        ['comunicado divulgado por la Cancillería', 'Rechazamos los hechos de violencia'],
        ['comunicado divulgado por la Cancillería', 'expresamos nuestra solidaridad'],
      ],
    ],
    [
      'who stands behind a passive',
      'es',
      'La ausencia fue calificada como “una falta de respeto”, por parte de la ministra Ana Mosquera.',
      [['Ana Mosquera', 'una falta de respeto']],
    ],
    [
      'a verb that belongs to what comes next, a place and a day are nobody',
      'en',
      'Mayor Lola Reyes on Friday said the river is “a wall of mud” in Manta, adding that aid is late.',
      [['Lola Reyes', 'a wall of mud']],
    ],
    [
      'an office behind a possessive',
      'en',
      '“The port stays open,” said the Harbor Office’s deputy director for Coastal Affairs, Ned Lowry.',
      [['Ned Lowry', 'The port stays open,']],
    ],
    [
      'a movement is not the person in its clause',
      'en',
      'The movement for which Ned Lowry was chosen, Adelante, demanded in a letter that “an independent panel be formed”.',
      [['movement', 'an independent panel be formed']],
    ],
    [
      'names of things end before the comma inside the marks',
      'en',
      'The mayor said the plan “Clean River,” and its twin “Blue Coast.” were ready.',
      [],
    ],
    [
      'somebody told of only by what they are',
      'es',
      '“Nadie da razón”, expresó una mujer que busca a su hijo. “Fuera de aquí”, gritaban los simpatizantes. “Que vuelva la luz”, clamó otra madre.',
      [
        ['? una mujer', 'Nadie da razón'],
        ['? los simpatizantes', 'Fuera de aquí'],
        ['? otra madre', 'Que vuelva la luz'],
      ],
    ],
    [
      'a relative word stands for the name before it',
      'es',
      'Con ella coincidió Ana Mosquera, quien dijo que nadie iría si él “no hiciera bien las cosas”.',
      [['Ana Mosquera', 'no hiciera bien las cosas']],
    ],
    [
      'a name behind an agency, and a title that an apposition only holds',
      'es',
      '“Que salga pronto”, dijo a EFE Lola Reyes. Daniel Mosquera, aliado de la ministra Ana Ochoa, afirmó que “hay tiempo”.',
      [
        ['Lola Reyes', 'Que salga pronto'],
        ['Daniel Mosquera', 'hay tiempo'],
      ],
    ],
    [
      'whoever holds a title only in what is quoted does not say it',
      'en',
      'President Rosa Plaza spoke. “We found Mono Lema, the leader of the band,” the leader wrote.',
      [['Rosa Plaza', 'We found Mono Lema, the leader of the band,']],
    ],
    [
      'a paragraph in quotation marks without a stop',
      'es',
      'La ministra Ana Mosquera dijo que no cederá.\n\n«No voy a cuidarme de las mafias toda la vida»\n\nLa ciudad duerme.',
      [['Ana Mosquera', 'No voy a cuidarme de las mafias toda la vida']],
    ],
    [
      'a passive that names only a writing',
      'en',
      'The pier is described in the city’s documents as “a generational opportunity.”',
      [['city’s documents', 'a generational opportunity.']],
    ],
    [
      'somebody’s name behind what they are to another, and then a pronoun',
      'en',
      'Mayor Lola Reyes left. Her successor, Ned Lowry, takes over in May. “Numbers are no policy,” he said.',
      [['Ned Lowry', 'Numbers are no policy,']],
    ],
    [
      'a verb that goes on lets an unknown rank be whoever had the floor',
      'es',
      '“Cayó sin disparar”, dijo a EFE Leo Tapia, jefe de la unidad. El coronel agregó que “no hubo heridos”.',
      [
        ['Leo Tapia', 'Cayó sin disparar'],
        ['Leo Tapia', 'no hubo heridos'],
      ],
    ],
    [
      'the quote of an inserted headline is nobody’s',
      'en',
      'Mayor Lola Reyes said that the school is closed.\n\nRELATED: “We slept on the roof”: a night in Westbank\n\nThe river rose.',
      [[null, 'We slept on the roof']],
    ],
    [
      'a body with its acronym goes on as they',
      'en',
      'The River Service of Manta (RSM) assured that ten houses fell. Similarly, they reported that the debris had “large proportions.”',
      [['River Service of Manta', 'large proportions.']],
    ],
    [
      'a body behind a place is named without it',
      'en',
      'In a letter sent on Monday the rights group questioned the decree, arguing that it “lacks a legal basis”.',
      [['rights group', 'lacks a legal basis']],
    ],
    [
      'an attribution at the end of a sentence that a quotation opens',
      'es',
      '“Fortalecer la labor de la Policía” es el objetivo, precisó la ministra Ana Mosquera.',
      [['Ana Mosquera', 'Fortalecer la labor de la Policía']],
    ],
    [
      'the reporter’s question in a dialogue is no quote',
      'es',
      'La ministra Ana Mosquera respondió a este diario.\n\n—¿Habrá cortes de luz?\n\n—No habrá cortes este mes —respondió.',
      [['Ana Mosquera', 'No habrá cortes este mes']],
    ],
  ];
  it.each(texts)('%s', (_, language, text, expected) => {
    expect(said(language, text)).toEqual(expected);
  });
});

const told = (language: LanguageCode, text: string) =>
  annotated(language, text).quotes.flatMap(({ kind, speaker, span }) =>
    kind === 'reported' ? [[speaker?.name ?? null, span.text]] : [],
  );

describe('who is reported to say what', () => {
  const texts: readonly [string, LanguageCode, string, [string | null, string][]][] = [
    [
      'a title and its name behind what only leads up to them',
      'es',
      'La empresa informó que reforzará la obra. Por su parte, la ministra, Rosa Plaza, pidió que no se cierre el puerto. Mientras tanto, el jefe del Comando, Leo Tapia, indicó que habrá más controles.',
      [
        ['empresa', 'reforzará la obra'],
        ['Rosa Plaza', 'no se cierre el puerto'],
        ['Leo Tapia', 'habrá más controles'],
      ],
    ],
    [
      'a subject far from its verb',
      'en',
      'His lawyer, Edith Crane of the Public Office, said she will appeal.',
      [['Edith Crane', 'she will appeal']],
    ],
    [
      'a nickname in marks holds nothing back',
      'es',
      'La Policía capturó a Luis Tacuri, alias ‘Gato’, informó la ministra Ana Mosquera.',
      [['Ana Mosquera', 'La Policía capturó a Luis Tacuri, alias ‘Gato’']],
    ],
    [
      'a writing with its title',
      'es',
      'El informe del Observatorio, titulado «Orillas», advierte que 40.000 familias tendrán que mudarse.',
      [['informe del Observatorio', '40.000 familias tendrán que mudarse']],
    ],
    [
      'one sentence with two cues',
      'en',
      'The minister, Lola Reyes, said the two towns are rebuilding the pier and confirmed that the ferry will run, adding that it is safe.',
      [
        ['Lola Reyes', 'the two towns are rebuilding the pier'],
        ['Lola Reyes', 'the ferry will run'],
        ['Lola Reyes', 'it is safe'],
      ],
    ],
    [
      'one sentence with two cues, in Spanish',
      'es',
      'La alcaldesa Lola Reyes dijo que el muelle está abierto y recordó que la obra costó mucho, además de agradecer.',
      [
        ['Lola Reyes', 'el muelle está abierto'],
        ['Lola Reyes', 'la obra costó mucho, además de agradecer'],
      ],
    ],
    [
      'a clause without a conjunction, behind a time, a place and whom it is told to',
      'en',
      'Mayor Lola Reyes said Monday in a radio interview the pier would stay. Her lawyer, Leo Tapia, told news agencies he would appeal. The mayor said city police are helping.',
      [
        ['Lola Reyes', 'the pier would stay'],
        ['Leo Tapia', 'he would appeal'],
        ['Lola Reyes', 'city police are helping'],
      ],
    ],
    [
      'a participle goes on with what the sentence’s subject does',
      'en',
      'Asked whether the boats would sail, Lola Reyes rejected the idea, saying the crews would decide. Lola Reyes announced the date on Monday, after meeting Leo Tapia.',
      [['Lola Reyes', 'the crews would decide']],
    ],
    [
      'somebody who is told, who does not say, and nouns that look like verbs say nothing',
      'en',
      'Residents were told the pier would close. Lola Reyes did not say when it would open. It is a state where Leo Tapia has won.',
      [],
    ],
    [
      'what stands before the quotation that it leads up to',
      'es',
      'El gobernador Leo Tapia anunció en sus redes que el secretario llegó al estado: “Mañana nos reuniremos”.',
      [['Leo Tapia', 'el secretario llegó al estado']],
    ],
    [
      'whom it is told to stands before it',
      'en',
      'Mayor Lola Reyes told this newspaper in May that the pier would stay.',
      [['Lola Reyes', 'the pier would stay']],
    ],
    [
      'a clause about somebody is not what they say',
      'es',
      'El exministro Julio Ponce, que asistió como invitado, pidió calma.',
      [],
    ],
    [
      'what it stands for',
      'en',
      '“Justice is slow,” the ministry said. It said the convoys will resume.',
      [['ministry', 'the convoys will resume']],
    ],
  ];
  it.each(texts)('%s', (_, language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});
