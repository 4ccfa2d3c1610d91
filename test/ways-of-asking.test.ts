import { expect, test } from 'vitest';
import { botOver, chat } from './chat.ts';
import { articleOf } from './small-bot.ts';

const bot = botOver(
  [
    articleOf(
      'raid',
      `Three men in Altea, one of them a Colombian, were detained on Monday after a kidnapping. The captors had asked for $50,000.

Andrés Manuel Ruiz Prado condemned the raid as a breach of the treaty. The hostage, Marta Soto, 34, spent nine days in a cellar.

The convoy carried 200 sacks of rice from Estoria. It left the border town of Ruvo at dawn.

Heavy rain set off a landslide that buried 12 houses. CONAPO, the farmers’ union, set up a camp for 400 people.

Six inmates were moved to a jail in the north. About 60 percent of the voters stayed at home.`,
    ),
    articleOf(
      'alud',
      `Un alud en Villa Sur dejó 11 muertos y 30 heridos el domingo. Los bomberos rescataron con vida a una niña.

La alcaldesa exigió al Gobierno 2 millones de dólares. El embalse queda en la provincia de Norte.

María Paz, dueña de una tienda, fue condenada a 12 años de prisión.

Un esposo feliz vive en la ciudad.`,
      { language: 'es' },
    ),
  ],
  [],
  new Date('2026-03-03T12:00:00Z'),
);

const declined = /The sources don’t say|Las fuentes no lo dicen/;

test.each([
  // By the form in which the answer is written.
  ['how much money did the captors ask for?', 'asked for $50,000'],
  ['how old is the hostage?', 'Marta Soto, 34'],
  ['what percentage of the voters stayed at home?', '60 percent'],
  ['¿cuánta plata exigió la alcaldesa?', '2 millones de dólares'],
  // A length of time in the unit asked for.
  ['how many days did the hostage spend in the cellar?', 'nine days'],
  ['¿cuántos años de prisión le dieron a María Paz?', '12 años de prisión'],
  // A verb with its small word, other words of everyday, initials, capitals.
  ['what triggered the landslide?', 'Heavy rain set off'],
  ['what set off the landslide?', 'Heavy rain set off'],
  ['what did AMRP say of the raid?', 'condemned the raid'],
  ['what did conapo set up?', 'set up a camp'],
  ['¿qué niña salvaron los bomberos?', 'rescataron con vida a una niña'],
  // Words alone, what is asked for first.
  ['number of houses buried by the landslide', 'buried 12 houses'],
  // A clause about whoever asks, which no article tells of.
  ['My cousin drives a truck, how many sacks of rice did the convoy carry?', '200 sacks'],
  ['Vivo lejos y tengo miedo, ¿cuántos muertos dejó el alud?', '11 muertos'],
  // A place is asked with words that its sentence need not say.
  ['¿en qué provincia está ubicado el embalse?', 'provincia de Norte'],
])('/what %s finds: %s', async (question, words) => {
  expect(await chat(bot, `/what ${question}`)).toContain(words);
});

test.each([
  'how much did the convoy cost?',
  'what percentage of the sacks arrived?',
  'how many years did the hostage spend in the cellar?',
  'what is the name of the Colombian who was detained?',
  'what is the name of the inmate who was moved?',
  '¿cuántos años de cárcel les dieron a los heridos?',
  '¿qué dijo María Paz?',
])('/what %s is declined: what is asked for is not there', async (question) => {
  expect(await chat(bot, `/what ${question}`)).toMatch(declined);
});

test('a name is not taken for a word that is spelt like it', async () => {
  // Of one stem with `marido`, for which `esposo` would do.
  expect(await chat(bot, '/what ¿María vive en la ciudad?')).toMatch(declined);
});

const town = botOver(
  [
    articleOf(
      'mayor',
      `Three people were detained after the march in Ruvo, Mayor Eva Soto said. The crime carries up to 50 years in prison.

Stones were thrown at the car by Ned Lowry, a baker. Lowry’s lawyer has claimed that the baker was at home.

The top diplomat of Belmora said that talks with Norvia “will go on”. Energy Minister Rosa Lima left early.

The robbery at the mill was reported in Ruvo. The robbery, which unfolded in the hilly north-eastern province of Norte, took place at noon.`,
    ),
  ],
  [],
  new Date('2026-03-03T12:00:00Z'),
);

test.each([
  ['who was detained after the march', 'Three people were detained'],
  ['who threw stones', 'Ned Lowry, a baker'],
  ['¿Quién es la ministra de Energía?', 'Energy Minister Rosa Lima'],
  ['¿Qué cargo ocupa Rosa Lima?', 'Energy Minister Rosa Lima'],
  ['where did the robbery take place?', 'province of Norte'],
  ['what did the top diplomat of Belmora say?', '“will go on”'],
])('%s is answered', async (line, words) => {
  expect(await chat(town, line)).toContain(words);
});

test.each([
  // Years are no count of people; what is of somebody is not them; an office of another country is another office.
  'how many people face the charge?',
  'what did Lowry say?',
  'what did the top diplomat of Norvia say?',
  'who is the mayor of norvia?',
  // What has happened has no date for what is to come.
  'when will the robbery at the mill be punished?',
  '¿cuándo será juzgado el robo?',
])('%s is declined', async (line) => {
  expect(await chat(town, line)).toMatch(declined);
});
