/** Dates, times and intervals as text by a pattern (formatting.c, `DCH_to_char`). */
import { refuse } from '../../../../model/refusal.ts';
import { isoWeek, julianDay, julianOfIsoWeek } from '../../../../model/value/calendar.ts';
import { Undecidable } from '../../../../model/value/undecidable.ts';
import { DAYS, type DateField, type DateNode, MONTHS, ROMAN_MONTHS } from './date-pattern.ts';
import { ordinal } from './number-to-text.ts';

/** What is shown. For intervals, whose fields may be negative, `weekday` is undefined. */
export interface Shown {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly dayOfYear: number;
  readonly weekday: number | undefined;
  /** The zone's name, of a timestamp that has one. */
  readonly zone: string;
}

export function fillDate(nodes: readonly DateNode[], shown: Shown): string {
  let text = '';
  for (const node of nodes) text += node.kind === 'field' ? field(node, shown) : node.text;
  return text;
}

/** Zeros in front; the sign counts. */
const padded = (value: number, width: number, fills = false): string => {
  const digits = String(Math.abs(value));
  if (fills) return value < 0 ? `-${digits}` : digits;
  return value < 0 ? `-${digits.padStart(width - 1, '0')}` : digits.padStart(width, '0');
};

/** One place more for the sign. */
const signed = (value: number, width: number, fills: boolean): string => padded(value, value >= 0 ? width : width + 1, fills);

function field(node: DateField, shown: Shown): string {
  const upper = node.key.toUpperCase();
  const word = wordField(node, upper, shown);
  if (word !== undefined) return word;
  const number = numberField(node, upper, shown);
  return node.ordinal && number !== '' ? number + ordinal(number, node.ordinal === 'th') : number;
}

const invalidForInterval = (): never =>
  refuse('22007', 'invalid format specification for an interval', { hint: 'Intervals are not tied to specific calendar dates.' });

function inCase(text: string, key: string): string {
  if (key === key.toUpperCase()) return text.toUpperCase();
  return key === key.toLowerCase() ? text.toLowerCase() : text;
}

const weekdayOf = ({ weekday }: Shown): number => weekday ?? invalidForInterval();

/** Fields that take no ordinal. */
function wordField({ key, fills }: DateField, upper: string, shown: Shown): string | undefined {
  switch (upper) {
    case 'A.M.':
    case 'P.M.':
      return inCase(shown.hour % 24 >= 12 ? 'p.m.' : 'a.m.', key);
    case 'AM':
    case 'PM':
      return inCase(shown.hour % 24 >= 12 ? 'pm' : 'am', key);
    case 'A.D.':
    case 'B.C.':
      weekdayOf(shown);
      return inCase(shown.year <= 0 ? 'b.c.' : 'a.d.', key);
    case 'AD':
    case 'BC':
      weekdayOf(shown);
      return inCase(shown.year <= 0 ? 'bc' : 'ad', key);
    case 'MONTH':
    case 'MON': {
      weekdayOf(shown);
      const name = MONTHS[shown.month - 1] ?? '';
      return inCase(upper === 'MON' ? name.slice(0, 3) : fills ? name : name.padEnd(9), key);
    }
    case 'DAY':
    case 'DY': {
      const name = DAYS[weekdayOf(shown)] as string;
      return inCase(upper === 'DY' ? name.slice(0, 3) : fills ? name : name.padEnd(9), key);
    }
    case 'RM':
      return romanMonth(key, fills, shown);
    case 'TZ':
      weekdayOf(shown);
      return key === 'tz' ? shown.zone.toLowerCase() : shown.zone;
    case 'TZH':
      weekdayOf(shown);
      return '+00';
    case 'TZM':
      weekdayOf(shown);
      return '00';
    case 'OF':
      weekdayOf(shown);
      return fills ? '+0' : '+00';
    case 'FX':
      return '';
    default:
      return undefined;
  }
}

function romanMonth(key: string, fills: boolean, { year, month }: Shown): string {
  if (month === 0 && year === 0) return '';
  const at = month === 0 ? (year >= 0 ? 0 : 11) : month < 0 ? -(month + 1) : 12 - month;
  const numeral = ROMAN_MONTHS[at] as string;
  return inCase(fills ? numeral : numeral.padEnd(4), key);
}

const FRACTIONS: Readonly<Record<string, number>> = { FF1: 1, FF2: 2, FF3: 3, MS: 3, FF4: 4, FF5: 5, FF6: 6, US: 6 };

function numberField({ fills }: DateField, upper: string, shown: Shown): string {
  const digits = FRACTIONS[upper];
  if (digits !== undefined) return padded(Math.trunc(shown.microsecond / 10 ** (6 - digits)), digits);
  switch (upper) {
    case 'HH':
    case 'HH12':
      return padded(shown.hour % 12 === 0 ? 12 : shown.hour % 12, shown.hour >= 0 ? 2 : 3, fills);
    case 'HH24':
      return signed(shown.hour, 2, fills);
    case 'MI':
      return signed(shown.minute, 2, fills);
    case 'SS':
      return signed(shown.second, 2, fills);
    case 'SSSS':
    case 'SSSSS':
      return String((shown.hour * 60 + shown.minute) * 60 + shown.second);
    case 'MM':
      return signed(shown.month, 2, fills);
    case 'DDD':
      return padded(shown.dayOfYear, 3, fills);
    case 'DD':
      return padded(shown.day, 2, fills);
    case 'D':
      return String(weekdayOf(shown) + 1);
    case 'ID':
      return String(weekdayOf(shown) || 7);
    case 'WW':
      return padded(Math.trunc((shown.dayOfYear - 1) / 7) + 1, 2, fills);
    case 'W':
      return String(Math.trunc((shown.day - 1) / 7) + 1);
    case 'Q':
      return shown.month === 0 ? '' : String(Math.trunc((shown.month - 1) / 3) + 1);
    case 'CC':
      return century(shown, fills);
    default:
      return yearField(fills, upper, shown);
  }
}

function century({ year, weekday }: Shown, fills: boolean): string {
  const value = weekday === undefined ? Math.trunc(year / 100) : year > 0 ? Math.trunc((year - 1) / 100) + 1 : Math.trunc(year / 100) - 1;
  return value <= 99 && value >= -99 ? signed(value + 0, 2, fills) : String(value);
}

function yearField(fills: boolean, upper: string, shown: Shown): string {
  const isInterval = shown.weekday === undefined;
  // Week dates of an interval are what the arithmetic makes of its fields.
  if (isInterval && /^(I|J)/.test(upper)) throw new Undecidable(`${upper} of an interval`);
  if (upper === 'J') return String(julianDay(shown.year, shown.month, shown.day));
  if (upper === 'IW') return padded(isoWeek(shown).week, 2, fills);
  if (upper === 'IDDD')
    return padded(julianDay(shown.year, shown.month, shown.day) - julianOfIsoWeek(isoWeek(shown).year, 1) + 1, 3, fills);
  const adjusted = (year: number): number => (isInterval || year > 0 ? year : -(year - 1));
  const calendarYear = adjusted(shown.year);
  const year = upper.startsWith('I') ? adjusted(isoWeek(shown).year) : calendarYear;
  if (upper === 'Y,YYY') {
    const thousands = Math.trunc(year / 1000) + 0;
    return `${thousands},${padded(year - thousands * 1000, 3)}`;
  }
  const length = upper.length;
  if (length === 1) return String((year % 10) + 0);
  return padded((length === 4 ? year : year % 10 ** length) + 0, calendarYear >= 0 ? length : length + 1, fills);
}
