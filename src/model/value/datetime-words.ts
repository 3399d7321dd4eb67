/** The words that may stand in a date or a time. */

export type Word =
  | { readonly kind: 'reserved'; readonly is: 'epoch' | 'infinity' | '-infinity' | 'now' | 'today' | 'tomorrow' | 'yesterday' | 'allballs' }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'weekday' }
  | { readonly kind: 'era'; readonly bc: boolean }
  | { readonly kind: 'half'; readonly pm: boolean }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'daylight' }
  | { readonly kind: 'julian' }
  | { readonly kind: 'time follows' }
  /** Of use to EXTRACT alone. */
  | { readonly kind: 'unit' };

const MONTHS = [
  'jan january',
  'feb february',
  'mar march',
  'apr april',
  'may',
  'jun june',
  'jul july',
  'aug august',
  'sep sept september',
  'oct october',
  'nov november',
  'dec december',
];

const WEEKDAYS = 'sun sunday mon monday tue tues tuesday wed wednesday weds thu thur thurs thursday fri friday sat saturday';

const words = new Map<string, Word>([
  ...(['epoch', 'infinity', '-infinity', 'now', 'today', 'tomorrow', 'yesterday', 'allballs'] as const).map(
    (is) => [is, { kind: 'reserved', is }] as const,
  ),
  ...MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, { kind: 'month', month: i + 1 }] as const)),
  ...WEEKDAYS.split(' ').map((name) => [name, { kind: 'weekday' }] as const),
  ['ad', { kind: 'era', bc: false }],
  ['bc', { kind: 'era', bc: true }],
  ['am', { kind: 'half', pm: false }],
  ['pm', { kind: 'half', pm: true }],
  ['at', { kind: 'ignored' }],
  ['on', { kind: 'ignored' }],
  ['dst', { kind: 'daylight' }],
  ...['j', 'jd', 'julian'].map((name) => [name, { kind: 'julian' }] as const),
  ['t', { kind: 'time follows' }],
  ...['d', 'dow', 'doy', 'h', 'isodow', 'isoyear', 'm', 'mm', 's', 'y'].map((name) => [name, { kind: 'unit' }] as const),
]);

const TOKEN_LENGTH = 10;

/** Words are known by their first ten letters. */
export const dateWord = (token: string): Word | undefined => words.get(token.length > TOKEN_LENGTH ? token.slice(0, TOKEN_LENGTH) : token);
