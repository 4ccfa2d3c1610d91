import type { AnswerForm } from '../../core/language.ts';
import { anyOf } from '../any-of.ts';
import { countries } from '../countries.ts';

const languages = `español|castellano|inglés|francés|alemán|italiano|portugués|latín|griego|ruso|chino|mandarín|japonés|árabe|hebreo|
  hindi|urdu|bengalí|persa|farsi|turco|coreano|vietnamita|tailandés|neerlandés|holandés|sueco|noruego|danés|finés|polaco|checo|
  húngaro|ucraniano|rumano|quechua|kichwa|aimara|guaraní|catalán|euskera|vasco|gallego|suajili|criollo|dari|pastún|kurdo|shuar`;

const sides = countries.flatMap(({ adjectives }) => adjectives.filter((word) => /^\p{Ll}/u.test(word)));

/** In the same order as the other language's. */
export const forms: readonly AnswerForm[] = [
  {
    asked:
      /\b(que|cual (es|era|fue) (el|la)) (porcentaje|proporcion|fraccion|tanto por ciento)\b|^(porcentaje|proporcion) de\b/,
    given:
      /%|\bpor ?ciento\b|\bporcentaje|\b(mitad|tercios?|tercera parte|cuarta parte|tres cuartos|quinta parte|decima parte|mayor parte|mayoria|minoria|ninguno)\b|\b(de cada|entre cada)\b/g,
    isNeeded: true,
    isNew: false,
  },
  {
    asked:
      /\bcuant[oa]s? (dinero|plata|dolares|euros|pesos|soles)\b|\bcuanto ((se|le|les|nos|lo|la) )*(cuestan?|costo|costaron|costara|vale|valen|valia|paga|pagan|pago|pagaron|pagara|gasta|gastan|gasto|gastaron|deben?(?! [a-z]+[aei]r\b)|cobran?|cobro|cobraron|ganan?|ganaba)\b|(^|¿)((a|de|por|con) )?(que|cual (es|era|fue|seria) (el|la|su)) (precio|costo|coste|presupuesto|sueldo|salario|monto|recompensa)\b/,
    given:
      /[$€£¥]|\b(dolares|dolar|euros?|pesos?|soles|libras|yenes|yuanes|rupias|rublos|francos|reales|centavos|usd|gratis|gratuit[oa]s?)\b/g,
    isNeeded: true,
    isNew: false,
  },
  {
    asked:
      /\bque edad\b|\bcuantos anos (tiene|tienen|tenia|tenian)\b|\bcual(es)? (es|era|son|eran) (la|su|las|sus) edad(es)?\b|^edad(es)? de\b/,
    given: /\banos\b|\bedad\b|\b(nacid[oa]|nacio)\b|(?<![\d.,$])\b\d{1,3}\b(?![.,]\d|%)/g,
    isNeeded: true,
    isNew: false,
  },
  {
    asked:
      /\bque (distancia|altura|profundidad|anchura)\b|\bcuanto miden?\b|\bque tan (lejos|alt[oa]|profund[oa]|anch[oa])\b/,
    given: /\b(km|kilometros?|millas?|metros?|pies|pulgadas?|cuadras?|cm)\b|\d ?k?m\b/g,
    isNeeded: false,
    isNew: false,
  },
  {
    asked:
      /\bque (superficie|extension)\b|\bque area (ocupa|abarca|cubre|tiene|mide)\b|\bcual es el area de\b|\bcuanta (tierra|superficie|area)\b|\bcuantas hectareas\b/,
    given: /\b(hectareas?|acres?|cuadrad[oa]s|km2)\b|\d ?ha\b/g,
    isNeeded: false,
    isNew: false,
  },
  {
    asked:
      /\bcuanto (pesan?|pesaban?|peso|pesaron)\b|\bcuanta (cocaina|droga|marihuana|heroina)\b|\bcuanto (fentanilo|oro)\b/,
    given:
      /\b(toneladas?|kilos?|kilogramos?|kg|libras|onzas|gramos?|quintales|paquetes|bloques|ladrillos)\b|\dkg\b/g,
    isNeeded: false,
    isNew: false,
  },
  { asked: /\b(que|cual) (idiomas?|lenguas?)\b/, given: anyOf(languages), isNeeded: false, isNew: true },
  {
    asked: /\b(que|cual (es|era) (la|su)) (nacionalidad|nacionalidades|ciudadania)\b/,
    given: anyOf(sides.join('|')),
    isNeeded: true,
    isNew: true,
  },
  {
    asked: /\bque dia de la semana\b/,
    given: /\b(lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b/g,
    isNeeded: true,
    isNew: false,
  },
  {
    asked: /\b(que|cual|cuales) (pais|paises|nacion|naciones)\b/,
    given: anyOf([...sides, ...countries.map((country) => country.es)].join('|')),
    isNeeded: false,
    isNew: true,
  },
];
