/** Units of time as they are written in intervals, and in EXTRACT. */

export type Unit =
  | 'microsecond'
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'timezone'
  | 'timezone_hour'
  | 'timezone_minute';

const SPELLINGS: Readonly<Record<Unit, string>> = {
  microsecond: 'microsecond microseconds us usec usecs useconds',
  millisecond: 'millisecond milliseconds ms msec msecs mseconds',
  second: 's sec secs second seconds',
  minute: 'm min mins minute minutes',
  hour: 'h hr hrs hour hours',
  day: 'd day days',
  week: 'w week weeks',
  month: 'mon mons month months',
  quarter: 'qtr quarter',
  year: 'y yr yrs year years',
  decade: 'dec decs decade decades',
  century: 'c cent century centuries',
  millennium: 'mil mils millennium millennia',
  timezone: 'timezone',
  timezone_hour: 'timezone_hour',
  timezone_minute: 'timezone_minute',
};

const TOKEN_LENGTH = 10;
const cut = (token: string): string => (token.length > TOKEN_LENGTH ? token.slice(0, TOKEN_LENGTH) : token);

type Word = Unit | 'ago' | 'ignored' | 'infinity' | '-infinity';

const words = new Map<string, Word>([
  ...(Object.entries(SPELLINGS) as [Unit, string][]).flatMap(([unit, names]) => names.split(' ').map((name) => [cut(name), unit] as const)),
  ['ago', 'ago'],
  ['@', 'ignored'],
  ['infinity', 'infinity'],
  ['+infinity', 'infinity'],
  ['-infinity', '-infinity'],
]);

/** Words are known by their first ten letters. */
export const intervalUnit = (token: string): Word | undefined => words.get(cut(token));
