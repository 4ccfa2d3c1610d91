import { fold } from '../text.ts';

/** Words for a time of day, folded. */
const words: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  mediodia: '12:00',
  midnight: '00:00',
  medianoche: '00:00',
};

/** `7`, `7am`, `07:30`, `7.30 p. m.`, `19h`, `19h30`, `0730`, `7 de la mañana`; folded. */
const pattern =
  /^(\d{1,2}?)(?:\s*[:.h]\s*([0-5]\d)|\s*h|([0-5]\d))?\s*(?:hrs?\.?|horas?)?\s*(a\.?\s?m\.?|p\.?\s?m\.?|(?:de|por|en) la (?:manana|tarde|noche))?$/;

/** A time of day as people write it in English or Spanish, as `HH:MM`; null when it is none. */
export function readTime(typed: string): string | null {
  const text = fold(typed.trim())
    .replace(/^(?:at|a las?)\s+/u, '')
    .replace(/\s+/gu, ' ');
  const word = words[text];
  if (word !== undefined) return word;
  const [whole, hour = '', minute, glued, half] = pattern.exec(text) ?? [];
  if (whole === undefined) return null;
  const hours = hoursOf(Number(hour), half);
  return hours === null ? null : `${String(hours).padStart(2, '0')}:${minute ?? glued ?? '00'}`;
}

/** An hour of a half of the day, or of the whole day, as one of 24. */
function hoursOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  const isMorning = half.startsWith('a') || half.endsWith('manana');
  if (hour > 12) return isMorning || hour > 23 ? null : hour;
  if (hour === 0) return isMorning ? 0 : null;
  return (hour % 12) + (isMorning ? 0 : 12);
}
