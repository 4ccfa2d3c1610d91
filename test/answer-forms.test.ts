import { expect, test } from 'vitest';
import { fold } from '../src/core/text.ts';
import { languages } from '../src/languages/index.ts';

const names = [
  'share',
  'money',
  'age',
  'length',
  'area',
  'weight',
  'language',
  'nationality',
  'weekday',
  'country',
];
const [en, es] = [languages.en.questions.forms, languages.es.questions.forms];

function askedIn(question: string): string | undefined {
  const { forms } = languages[/[¿áéíóú]/.test(question) ? 'es' : 'en'].questions;
  return names[forms.findIndex(({ asked }) => asked.test(fold(question)))];
}

test('the forms of both languages go in step', () => {
  const marks = (forms: typeof en) => forms.map(({ isNeeded, isNew }) => ({ isNeeded, isNew }));
  expect(en).toHaveLength(names.length);
  expect(marks(es)).toEqual(marks(en));
});

test.each([
  ['what was the percentage of empty seats?', 'share'],
  ['¿Cuál es la proporción de ausentes?', 'share'],
  ['how much did the rescue cost?', 'money'],
  ['what was the total cost of the bridge?', 'money'],
  ['¿Cuánto les pagaron a los captores?', 'money'],
  ['¿A qué precio se vendió la casa?', 'money'],
  ['what is her age?', 'age'],
  ['ages of the victims', 'age'],
  ['¿Cuál es su edad?', 'age'],
  ['¿Qué superficie se quemó?', 'area'],
  ['how much cocaine was the man charged with carrying?', 'weight'],
  ['what is the minister’s nationality?', 'nationality'],
  ['¿Cuál es su nacionalidad?', 'nationality'],
])('%s asks for its answer in a form: %s', (question, form) => {
  expect(askedIn(question)).toBe(form);
});

test.each([
  'what happened after the ransom was paid?',
  'what did the minister say about the budget?',
  'how much time did the men spend in jail?',
  'how many women under the age of 18 were killed?',
  'which area was bombed?',
  '¿Quién pagó la obra que costó tanto?',
  '¿Quién dirige el operativo que montó la policía?',
  '¿Cuánto debe durar el toque de queda?',
  '¿Cuántos menores de edad de la banda cayeron?',
  '¿Qué área fue bombardeada?',
])('%s asks for no form', (question) => {
  expect(askedIn(question)).toBeUndefined();
});

test.each([
  ['share', 'About one in three stayed at home.', 'Una de cada tres personas se quedó.'],
  ['age', 'Soto, 34, was freed.', 'Soto, de 34 años, quedó libre.'],
  ['length', 'It is 40 m wide.', 'Mide 40 m de ancho.'],
  ['area', 'Some 300 ha burnt.', 'Se quemaron 300 ha.'],
  ['nationality', 'The pilot is Peruvian.', 'La piloto es peruana.'],
])('a %s is given in either language', (name, ...texts) => {
  const place = names.indexOf(name);
  for (const [i, text] of texts.entries())
    expect(fold(text).match([en, es][i]?.[place]?.given ?? /^$/)).not.toBeNull();
});

test.each([
  ['share', 'In 2024 the third bridge fell.', 'El tercer puente cayó en un cuarto de hora.'],
  ['age', 'Some 12,000 voted, 40% of them women.', 'Votaron 12.000 personas, 40% de ellas mujeres.'],
  ['length', 'It began at 9 p.m.', 'Empezó a las 9 p. m.'],
  ['area', 'They met in Bolívar Square.', 'La ministra ha hablado.'],
])('what only looks like a %s gives none', (name, ...texts) => {
  const place = names.indexOf(name);
  for (const [i, text] of texts.entries())
    expect(fold(text).match([en, es][i]?.[place]?.given ?? /^/)).toBeNull();
});
