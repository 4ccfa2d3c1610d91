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
    asked: /\b(que|cual (es|era|fue) el) (porcentaje|proporcion|tanto por ciento)\b|^(porcentaje) de\b/,
    given:
      /%|\bpor ?ciento\b|\bporcentaje|\b(mitad|tercio|tercios|tercera parte|cuarta parte|cuarto|quinta parte|mayoria|minoria|ninguno)\b|\b(de cada|entre cada)\b/g,
    isNeeded: true,
    isNew: false,
  },
  {
    asked:
      /\bcuant[oa]s? (dinero|plata|dolares|euros|pesos|soles)\b|\bcuanto (cuestan?|costo|costaron|costara|vale|valen|valia|paga|pagan|pago|pagaron|pagara|gasta|gastan|gasto|gastaron|deben?|cobran?|cobro|cobraron|ganan?|ganaba)\b|\b(que|cual (es|era|fue|seria) el) (precio|costo|coste|presupuesto|sueldo|salario|monto)\b/,
    given:
      /[$€£¥]|\b(dolares|dolar|euros?|pesos?|soles|libras|yenes|yuanes|rupias|rublos|francos|reales|centavos|usd|gratis|gratuit[oa]s?)\b/g,
    isNeeded: true,
    isNew: false,
  },
  {
    asked: /\bque edad\b|\bcuantos anos (tiene|tienen|tenia|tenian)\b|\bedad(es)? de\b/,
    given: /\banos\b|\bedad\b|,\s\d{1,3}[,.]|\b(nacid[oa]|nacio)\b|\b\d{1,3}\b/g,
    isNeeded: true,
    isNew: false,
  },
  {
    asked:
      /\ba que (distancia|altura|profundidad)\b|\bque (distancia|altura|profundidad)\b|\bcuanto mide\b|\bque tan (lejos|alto|alta|profundo)\b/,
    given: /\b(km|kilometros?|millas?|metros?|pies|pulgadas?|cuadras?|cm|m)\b|\dkm\b/g,
    isNeeded: false,
    isNew: false,
  },
  {
    asked: /\bque (area|superficie|extension)\b|\bcuanta (tierra|superficie|area)\b|\bcuantas hectareas\b/,
    given: /\b(hectareas?|acres?|cuadrad[oa]s|km2|ha)\b/g,
    isNeeded: false,
    isNew: false,
  },
  {
    asked: /\bcuanto (pesa|pesan|pesaba)\b|\bcuanta (cocaina|droga|marihuana|heroina)\b|\bcuanto fentanilo\b/,
    given: /\b(toneladas?|kilos?|kilogramos?|kg|libras|gramos?|quintales|paquetes|bloques)\b|\dkg\b/g,
    isNeeded: false,
    isNew: false,
  },
  { asked: /\b(que|cual) (idiomas?|lenguas?)\b/, given: anyOf(languages), isNeeded: false, isNew: true },
  {
    asked: /\b(que|cual es la|cual era la) (nacionalidad|nacionalidades|ciudadania)\b/,
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
