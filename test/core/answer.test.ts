import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { type Answer, answerQuestion } from '../../src/core/answer.ts';
import type { Article } from '../../src/core/article.ts';
import type { Citation } from '../../src/core/citation.ts';
import { Corpus } from '../../src/core/corpus.ts';
import { grammars, languages } from '../../src/languages/index.ts';
import { articleOf } from '../small-bot.ts';

const convoy = articleOf(
  'convoy',
  `Canada will send a hospital ship and forty nurses to Belmora, Defence Minister Aileen Grant said on Tuesday.

The flooding has left at least 1,200 families without shelter, according to the civil protection agency.

“The river took everything we had built,” said Tomás Ibarra, mayor of San Lucio. “We will not leave this valley,” he added.

The nurses will stay in Belmora for three months. Their purpose is to keep cholera from spreading in the camps.

Governor Elena Duarte did not attend the meeting in San Lucio.`,
  { title: 'A ship for Belmora', published: { date: '2025-05-06', precision: 'day', basis: 'stated' } },
);

const strike = articleOf(
  'strike',
  `Dockers in Port Hallam walked out on Friday because the harbour company had cut their night pay.

Six container vessels are waiting outside the port. Union leader Mary Okello asked the labour court for a ruling.`,
  { title: 'Port Hallam stands still', publisher: 'The Other Example', published: null },
);

const carceles = articleOf(
  'carceles',
  `El Gobierno de Norvia trasladará a ochenta presos a una cárcel nueva en junio.

La fiscal Carla Mendoza murió en un atentado en la ciudad de Altea.`,
  { title: 'Presos de Norvia', language: 'es' },
);

const harbour = articleOf(
  'harbour',
  `Police in the Norvian port of Altea seized four tonnes of cocaine on Monday, in the largest raid of the year.

The night curfew in the city runs from 9 p.m. to 5 a.m. and was declared for 30 days in January.

Officers held 40 alleged smugglers in the town of Ruvo, near the border with Belmora. They were later released without a trial. The detainees had twelve cars, a drone and a map with them.

“We will not allow this to happen again. It comes a week before a vote. We will bring those who are responsible to justice,” Interior Minister Ana Rey declared.

A guard was hurt in the raid. Ana Rey said that the smugglers answer to the Gulf Cartel.`,
  { title: 'Raid in Altea' },
);

const motin = articleOf(
  'motin',
  `El motín estalló hacia las 03:00 de la madrugada del domingo y dejó doce muertos en la cárcel de Altea.

Los soldados tardaron siete horas en retomar el control. Los peritos trasladaron los cadáveres a la morgue de Ruvo.

El número de heridos ascendió a 34. Un agente herido pidió ayuda y no fue identificado.

El director, Luis Prado, fue detenido en la provincia de Norte.`,
  { title: 'Motín en Altea', language: 'es' },
);

function corpusOf(...articles: readonly Article[]): Corpus {
  const corpus = new Corpus(languages, []);
  for (const article of articles) corpus.add(article, annotate(article, grammars[article.language]));
  return corpus;
}

const corpus = corpusOf(convoy, strike, carceles);

/** The sentence that answers, or why there is none. */
function reply(question: string, from = corpus): string {
  const answer = answerQuestion(question, from);
  return answer.kind === 'found' ? answer.sentence.span.text : answer.reason;
}

function citationsOf(answer: Answer): Citation[] {
  if (answer.kind === 'absent') return answer.nearest ? [answer.nearest] : [];
  return [answer.sentence, ...answer.context, ...answer.alternatives];
}

describe('an answer', () => {
  it.each([
    ['What is Canada sending to Belmora?', /^Canada will send/],
    ['what will canada send', /^Canada will send/],
    ['How many families have no shelter?', /1,200 families/],
    ['How long will the nurses stay?', /three months/],
    ['When did Grant announce the hospital ship?', /Tuesday/],
    ['Who is the mayor of San Lucio?', /Tomás Ibarra/],
    ['who is ibarra', /Tomás Ibarra/],
    ['What did Ibarra say?', /^“The river|^“We will not/],
    ['Why are the nurses going to Belmora?', /^Their purpose|^Canada/],
    ['Why did the dockers strike?', /because the harbour company/],
    ['How many ships are waiting?', /^Six container vessels/],
    ['Where did the dockers walk out?', /Port Hallam/],
  ])('is the sentence that says it: %s', (question, sentence) => {
    expect(reply(question)).toMatch(sentence);
  });

  it.each([
    ['How many families live in Quillota?', 'other-entity'],
    ['What is the population of Belmora?', 'weak'],
    ['When did Okello resign?', 'weak'],
    ['What did Duarte say?', 'wrong-type'],
    ['What did the dockers do in 1987?', 'out-of-period'],
    ['Who won the football championship?', 'no-hit'],
    ['', 'no-hit'],
  ])('is that the sources do not say: %s', (question, reason) => {
    expect(reply(question)).toBe(reason);
  });

  it.each([
    ['What time does the curfew begin?', /9 p\.m\./],
    ['How long is the curfew?', /for 30 days/],
    ['How many alleged smugglers were arrested?', /^Officers held 40/],
    ['How many vehicles did the detainees have?', /twelve cars/],
    ['In which town were the smugglers arrested?', /town of Ruvo/],
    ['How much cocaine did the police find?', /four tonnes/],
    ['Were the smugglers freed?', /^They were later released/],
    ['What did Rey say about those responsible?', /^We will bring those/],
    ['¿A qué hora empezó el motín?', /03:00/],
    ['¿Cuánto tardaron los soldados en retomar el control?', /siete horas/],
    ['¿Adónde llevaron los cuerpos?', /morgue de Ruvo/],
    ['¿A cuánto subió la cifra de heridos?', /ascendió a 34/],
    ['¿En qué provincia arrestaron al director?', /provincia de Norte/],
  ])('is found by other words, other forms and the kind of thing asked for: %s', (question, sentence) => {
    expect(reply(question, corpusOf(harbour, motin))).toMatch(sentence);
  });

  it.each([
    ['How many smugglers were killed?', 'weak'],
    ['When was the port built?', 'weak'],
    ['Who owned the drone?', 'weak'],
    ['What is the name of the guard?', 'weak'],
    ['¿Cómo se llama el agente herido?', 'wrong-type'],
    ['¿Quién construyó la cárcel?', 'weak'],
    ['¿A qué hora trasladaron los cadáveres?', 'wrong-type'],
  ])('is declined where the very thing asked for is not said: %s', (question, reason) => {
    expect(reply(question, corpusOf(harbour, motin))).toBe(reason);
  });

  it('takes no count for a date, and no word that begins like a name for that name', () => {
    const slide = corpusOf(
      articleOf(
        'slide',
        `At least 16 people died in the landslide, the agency said. The figures correspond to the agency’s last count.

Villagers said that the landslide came down on Sunday night. Rafael Correa was with them.`,
      ),
    );
    expect(reply('When was the landslide?', slide)).toMatch(/Sunday night/);
    expect(reply('Where was Correa?', slide)).not.toMatch(/correspond/);
  });

  it('says what was searched and shows the nearest sentence when there is none', () => {
    const answer = answerQuestion('What is the population of Belmora?', corpus);
    expect(answer).toMatchObject({
      kind: 'absent',
      searched: {
        articles: 3,
        publishers: ['The Example', 'The Other Example'],
        from: { date: '2025-05-06' },
        to: { date: '2026-03-02' },
      },
      explain: { missing: ['population'] },
    });
    expect(answer.kind === 'absent' && answer.nearest?.span.text).toMatch(/Belmora/);
  });

  it('brings the sentence that an answer leans on', () => {
    const answer = answerQuestion('What is the purpose of the nurses?', corpus);
    expect(answer).toMatchObject({
      kind: 'found',
      sentence: { span: { text: expect.stringMatching(/^Their purpose/) } },
      context: [{ span: { text: expect.stringMatching(/^The nurses will stay/) } }],
    });
  });

  it('brings the sentence that names a speaker whom a pronoun stands for', () => {
    const answer = answerQuestion('What did Ibarra say about leaving the valley?', corpus);
    expect(answer).toMatchObject({
      kind: 'found',
      reason: 'quote',
      sentence: { span: { text: '“We will not leave this valley,” he added.' } },
      context: [{ span: { text: expect.stringMatching(/Tomás Ibarra/) } }],
    });
  });

  it('crosses languages by the words they share a concept for', () => {
    expect(reply('¿Cuántas familias están sin refugio por la inundación?')).toMatch(/1,200 families|weak/);
    expect(reply('¿Quién es el alcalde de San Lucio?')).toMatch(/Tomás Ibarra/);
    expect(reply('How many prisoners will Norvia move to the new jail?')).toMatch(/ochenta presos/);
    expect(reply('¿Cómo murió la fiscal?')).toMatch(/Carla Mendoza murió/);
    expect(reply('como murio la fiscal')).toMatch(/Carla Mendoza murió/);
  });

  it('keeps to the topic and the articles it is asked of', () => {
    const only = answerQuestion('How many ships are waiting?', corpus, { articles: ['convoy'] });
    expect(only).toMatchObject({ kind: 'absent', searched: { articles: 1, publishers: ['The Example'] } });
    const elsewhere = answerQuestion('How many ships are waiting?', corpus, { topic: 'elsewhere' });
    expect(elsewhere).toMatchObject({
      kind: 'absent',
      reason: 'no-hit',
      searched: { articles: 0, from: null },
    });
  });

  it('does not tell the same sentence of two articles twice', () => {
    const copies = corpusOf(strike, { ...strike, id: 'copy' });
    const answer = answerQuestion('How many ships are waiting?', copies);
    expect(answer).toMatchObject({ kind: 'found', alternatives: [] });
  });
});

describe('any question', () => {
  const words = [convoy, strike, carceles].flatMap((article) => article.text.split(/\s+/));
  const question = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('who', 'how many', 'why', 'cuándo', '?', ...words), { maxLength: 8 })
      .map((list) => list.join(' ')),
  );

  it('is answered with true spans only', () => {
    fc.assert(
      fc.property(question, (text) => {
        for (const { span } of citationsOf(answerQuestion(text, corpus))) {
          expect(corpus.evidence(span.articleId)?.slice(span.start, span.end)).toBe(span.text);
        }
      }),
    );
  });

  it('gets the same bytes twice, and from a corpus filled in another order', () => {
    const other = corpusOf(carceles, strike, convoy);
    fc.assert(
      fc.property(question, (text) => {
        const answer = JSON.stringify(answerQuestion(text, corpus));
        expect(JSON.stringify(answerQuestion(text, corpus))).toBe(answer);
        expect(JSON.stringify(answerQuestion(text, other))).toBe(answer);
      }),
    );
  });
});
