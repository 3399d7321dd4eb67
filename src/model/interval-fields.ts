/** What stands behind `interval`, from its modifier: ` day to second(3)`. */
export function intervalFields(modifier: number): string {
  const precision = modifier & 0xffff;
  const fields = NAMES.get((modifier >> 16) & FULL_RANGE) ?? '';
  return fields + (precision === FULL_PRECISION ? '' : `(${precision})`);
}

const FULL_RANGE = 0x7fff;
const FULL_PRECISION = 0xffff;

const MONTH = 1 << 1;
const YEAR = 1 << 2;
const DAY = 1 << 3;
const HOUR = 1 << 10;
const MINUTE = 1 << 11;
const SECOND = 1 << 12;

const NAMES = new Map<number, string>([
  [YEAR, ' year'],
  [MONTH, ' month'],
  [DAY, ' day'],
  [HOUR, ' hour'],
  [MINUTE, ' minute'],
  [SECOND, ' second'],
  [YEAR | MONTH, ' year to month'],
  [DAY | HOUR, ' day to hour'],
  [DAY | HOUR | MINUTE, ' day to minute'],
  [DAY | HOUR | MINUTE | SECOND, ' day to second'],
  [HOUR | MINUTE, ' hour to minute'],
  [HOUR | MINUTE | SECOND, ' hour to second'],
  [MINUTE | SECOND, ' minute to second'],
]);
