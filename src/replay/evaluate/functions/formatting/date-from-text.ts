/** Dates and times read by a pattern (formatting.c, `DCH_from_char`). */
import { refuse } from '../../../../model/refusal.ts';
import { abbreviatedZone } from '../../../../model/value/time-zone.ts';
import { Undecidable } from '../../../../model/value/undecidable.ts';
import { conventionOf, DAYS, type DateField, type DateNode, isDigits, MONTHS, ROMAN_MONTHS } from './date-pattern.ts';

/** What was read; 0 where nothing was. */
export interface Found {
  hour: number;
  minute: number;
  second: number;
  secondsOfDay: number;
  millisecond: number;
  microsecond: number;
  precision: number;
  weekday: number;
  day: number;
  dayOfYear: number;
  month: number;
  year: number;
  yearDigits: number;
  century: number;
  julian: number;
  week: number;
  weekOfMonth: number;
  bc: number;
  pm: number;
  isTwelveHours: boolean;
  zoneSign: number;
  zoneHour: number;
  zoneMinute: number;
  zoneOffset: number | undefined;
  convention: 'iso' | 'gregorian' | undefined;
}

type NumberKey = { [K in keyof Found]: Found[K] extends number ? K : never }[keyof Found];

const nothing = (): Found => ({
  hour: 0,
  minute: 0,
  second: 0,
  secondsOfDay: 0,
  millisecond: 0,
  microsecond: 0,
  precision: 0,
  weekday: 0,
  day: 0,
  dayOfYear: 0,
  month: 0,
  year: 0,
  yearDigits: 0,
  century: 0,
  julian: 0,
  week: 0,
  weekOfMonth: 0,
  bc: 0,
  pm: 0,
  isTwelveHours: false,
  zoneSign: 0,
  zoneHour: 0,
  zoneMinute: 0,
  zoneOffset: undefined,
  convention: undefined,
});

const isSpace = (char: string | undefined): boolean => char !== undefined && /[ \t\n\v\f\r]/.test(char);
const isSeparator = (char: string | undefined): boolean => char !== undefined && /[!-/:-@[-`{-~]/.test(char);

export function readDateByPattern(nodes: readonly DateNode[], text: string): Found {
  const reader = new PatternReader(nodes, text);
  reader.run();
  return reader.found;
}

const invalid = (message: string, detail?: string): never => refuse('22007', message, detail === undefined ? {} : { detail });

class PatternReader {
  readonly found = nothing();
  readonly #nodes: readonly DateNode[];
  readonly #text: string;
  #at = 0;
  #fixed = false;
  /** Blanks that were passed over, which separators of the pattern may stand for. */
  #skipped = 0;

  constructor(nodes: readonly DateNode[], text: string) {
    this.#nodes = nodes;
    this.#text = text;
  }

  run(): void {
    for (const [i, node] of this.#nodes.entries()) {
      if (this.#at >= this.#text.length) return;
      if (!this.#fixed && !(node.kind === 'field' && /^fx$/i.test(node.key)) && (node.kind === 'field' || i === 0)) this.#skipSpace();
      if (node.kind === 'field') this.#readField(node, i);
      else if (node.kind === 'text') this.#character();
      else this.#separator();
    }
  }

  #skipSpace(): void {
    while (isSpace(this.#text[this.#at])) {
      this.#at++;
      this.#skipped++;
    }
  }

  #pass(): void {
    this.#at += (this.#text.codePointAt(this.#at) ?? 0) > 0xffff ? 2 : 1;
  }

  #separator(): void {
    if (this.#fixed) {
      this.#pass();
      return;
    }
    this.#skipped--;
    if (isSpace(this.#text[this.#at]) || isSeparator(this.#text[this.#at])) {
      this.#at++;
      this.#skipped++;
    }
  }

  #character(): void {
    if (!this.#fixed && this.#skipped > 0) this.#skipped--;
    else this.#pass();
  }

  #readField(node: DateField, i: number): void {
    const upper = node.key.toUpperCase();
    const convention = conventionOf(upper);
    if (convention) {
      if (this.found.convention && this.found.convention !== convention) {
        refuse('22007', 'invalid combination of date conventions', {
          hint: 'Do not mix Gregorian and ISO week date conventions in a formatting template.',
        });
      }
      this.found.convention = convention;
    }
    if (upper === 'FX') this.#fixed = true;
    else if (!this.#word(node, upper)) {
      this.#number(node, upper, i);
      if (node.ordinal && !/^(TZM|TZH)$/.test(upper)) this.#pass2();
    }
    if (this.#fixed) return;
    this.#skipped = 0;
    this.#skipSpace();
  }

  #pass2(): void {
    for (let n = 0; n < 2 && this.#at < this.#text.length; n++) this.#pass();
  }

  #set(name: NumberKey, value: number, key: string): void {
    if (this.found[name] !== 0 && this.found[name] !== value) {
      invalid(
        `conflicting values for "${key}" field in formatting string`,
        'This value contradicts a previous setting for the same field type.',
      );
    }
    this.found[name] = value;
  }

  /** One of the words, whatever their case; its place in the list. */
  #oneOf(words: readonly string[], key: string): number {
    const rest = this.#text.slice(this.#at, this.#at + 12).toLowerCase();
    const at = words.findIndex((word) => rest.startsWith(word.toLowerCase()));
    if (at < 0) {
      const shown = this.#text.slice(this.#at).split(/[ \t\n\f\r\v]/)[0];
      return invalid(`invalid value "${shown}" for "${key}"`, 'The given value did not match any of the allowed values for this field.');
    }
    this.#at += (words[at] as string).length;
    return at;
  }

  #word({ key }: DateField, upper: string): boolean {
    switch (upper) {
      case 'A.M.':
      case 'P.M.':
        this.#set('pm', this.#oneOf(['a.m.', 'p.m.'], key), key);
        this.found.isTwelveHours = true;
        return true;
      case 'AM':
      case 'PM':
        this.#set('pm', this.#oneOf(['am', 'pm'], key), key);
        this.found.isTwelveHours = true;
        return true;
      case 'A.D.':
      case 'B.C.':
        this.#set('bc', this.#oneOf(['a.d.', 'b.c.'], key), key);
        return true;
      case 'AD':
      case 'BC':
        this.#set('bc', this.#oneOf(['ad', 'bc'], key), key);
        return true;
      case 'MONTH':
        this.#set('month', this.#oneOf(MONTHS, key) + 1, key);
        return true;
      case 'MON':
        this.#set(
          'month',
          this.#oneOf(
            MONTHS.map((name) => name.slice(0, 3)),
            key,
          ) + 1,
          key,
        );
        return true;
      case 'DAY':
        this.#setWeekday(this.#oneOf(DAYS, key), key);
        return true;
      case 'DY':
        this.#setWeekday(
          this.#oneOf(
            DAYS.map((name) => name.slice(0, 3)),
            key,
          ),
          key,
        );
        return true;
      case 'RM':
        this.#set('month', 12 - this.#oneOf(ROMAN_MONTHS, key), key);
        return true;
      default:
        return false;
    }
  }

  #setWeekday(value: number, key: string): void {
    this.#set('weekday', value, key);
    this.found.weekday++;
  }

  #number(node: DateField, upper: string, i: number): void {
    const { found } = this;
    const integer = (name: NumberKey | undefined, width: number): number => this.#integer(name, width, node, i);
    switch (upper) {
      case 'HH':
      case 'HH12':
        integer('hour', 2);
        found.isTwelveHours = true;
        return;
      case 'HH24':
        integer('hour', 2);
        return;
      case 'MI':
        integer('minute', 2);
        return;
      case 'SS':
        integer('second', 2);
        return;
      case 'MS':
        found.millisecond *= [1, 100, 10][integer('millisecond', 3)] ?? 1;
        return;
      case 'SSSS':
      case 'SSSSS':
        integer('secondsOfDay', 5);
        return;
      case 'TZ':
        this.#zone(node, i);
        return;
      case 'OF':
        this.#offset(node, i);
        return;
      case 'TZH':
        this.#zoneSign();
        integer('zoneHour', 2);
        return;
      case 'TZM':
        found.zoneSign ||= 1;
        integer('zoneMinute', 2);
        return;
      case 'MM':
        integer('month', 2);
        return;
      case 'DDD':
      case 'IDDD':
        integer('dayOfYear', 3);
        return;
      case 'DD':
        integer('day', 2);
        return;
      case 'D':
        integer('weekday', 1);
        return;
      case 'ID':
        integer('weekday', 1);
        if (++found.weekday > 7) found.weekday = 1;
        return;
      case 'WW':
      case 'IW':
        integer('week', 2);
        return;
      case 'Q':
        integer(undefined, 1);
        return;
      case 'CC':
        integer('century', 2);
        return;
      case 'W':
        integer('weekOfMonth', 1);
        return;
      case 'J':
        integer('julian', 1);
        return;
      case 'Y,YYY':
        this.#thousands(node);
        return;
      case 'US':
        this.#fraction(6, node, i);
        return;
      default:
        if (upper.startsWith('FF')) {
          found.precision = Number(upper[2]);
          this.#fraction(found.precision, node, i);
        } else this.#year(upper, node, i);
    }
  }

  #fraction(width: number, node: DateField, i: number): void {
    const length = this.#integer('microsecond', width, node, i);
    this.found.microsecond *= length >= 1 && length <= 5 ? 10 ** (6 - length) : 1;
  }

  #year(upper: string, node: DateField, i: number): void {
    const width = upper.length;
    const length = this.#integer('year', width, node, i);
    if (width < 4 && length < 4) this.found.year = nearestTo2020(this.found.year);
    this.found.yearDigits = width;
  }

  #thousands({ key }: DateField): void {
    const match = /^\s*([+-]?\d+),(\d{1,3})/.exec(this.#text.slice(this.#at, this.#at + 40));
    if (!match) return invalid('invalid input string for "Y,YYY"') as undefined;
    this.#set('year', Number(match[1]) * 1000 + Number(match[2]), key);
    this.found.yearDigits = 4;
    this.#at += match[0].length;
  }

  #zoneSign(): void {
    const mark = this.#text[this.#at];
    if (mark === '+' || mark === '-' || mark === ' ') {
      this.found.zoneSign = mark === '-' ? -1 : 1;
      this.#at++;
    } else this.found.zoneSign = this.#skipped > 0 && this.#text[this.#at - 1] === '-' ? -1 : 1;
  }

  #offset(node: DateField, i: number): void {
    this.#zoneSign();
    this.#integer('zoneHour', 2, node, i);
    if (this.#text[this.#at] !== ':') return;
    this.#at++;
    this.#integer('zoneMinute', 2, node, i);
  }

  #zone(node: DateField, i: number): void {
    const word = /^[a-zA-Z]+/.exec(this.#text.slice(this.#at, this.#at + 20))?.[0] ?? '';
    if (word === '') {
      this.#offset(node, i);
      return;
    }
    const zone = abbreviatedZone(word.toLowerCase());
    if (!zone)
      return invalid(
        `invalid value "${this.#text.slice(this.#at)}" for "${node.key}"`,
        'Time zone abbreviation is not recognized.',
      ) as undefined;
    if ('name' in zone) throw new Undecidable('an abbreviation of a time zone whose offset changes');
    this.found.zoneOffset = zone.offset;
    this.#at += word.length;
  }

  /** How many characters were read. */
  #integer(name: NumberKey | undefined, width: number, node: DateField, i: number): number {
    const start = this.#at;
    let at = start;
    while (isSpace(this.#text[at])) at++;
    const rest = this.#text.slice(at, at + 400);
    const shown = rest.slice(0, width);
    let digits: string;
    if (node.fills || this.#isSeparatorNext(i, node)) digits = /^[+-]?\d+/.exec(rest)?.[0] ?? '';
    else {
      if (shown.length < width) {
        return refuse('22007', `source string too short for "${node.key}" formatting field`, {
          detail: `DateField requires ${width} characters, but only ${shown.length} remain.`,
        });
      }
      digits = /^[ \t\n\v\f\r]*[+-]?\d+/.exec(shown)?.[0] ?? '';
      if (digits.length > 0 && digits.length < width) {
        return invalid(
          `invalid value "${shown}" for "${node.key}"`,
          `DateField requires ${width} characters, but only ${digits.length} could be parsed.`,
        );
      }
    }
    if (digits === '') return invalid(`invalid value "${shown}" for "${node.key}"`, 'Value must be an integer.');
    this.#at = at + digits.length;
    const value = Number(digits);
    if (Math.abs(value) > 2147483647) return refuse('22008', `value for "${node.key}" in source string is out of range`);
    if (name) this.#set(name, value + 0, node.key);
    return this.#at - start;
  }

  /** What follows in the pattern is no digit, so that the number may have as many as it will. */
  #isSeparatorNext(i: number, node: DateField): boolean {
    if (node.ordinal) return true;
    const next = this.#nodes[i + 1];
    if (!next) return true;
    return next.kind === 'field' ? !isDigits(next.key) : !/^\d$/.test(next.text);
  }
}

function nearestTo2020(year: number): number {
  if (year < 70) return year + 2000;
  if (year < 100) return year + 1900;
  if (year < 520) return year + 2000;
  return year < 1000 ? year + 1000 : year;
}
