/** `money`: kept as the text that the C locale gives it, `-$1,234.50`. */
import { refuse } from '../refusal.ts';

const MAX = 2n ** 63n - 1n;
const MIN = -(2n ** 63n);

const FORM = /^ ?([-(]|\+?) ?\$? ?([-(]|\+?) ?\$?([\d,]*)(?:\.(\d*))?([-+)$ ]*)$/;

export function readMoney(text: string): string {
  const match = FORM.exec(text.replace(/[ \t\n\v\f\r]+/g, ' '));
  if (!match || (match[1] !== '' && match[2] !== '')) return refuse('22P02', `invalid input syntax for type money: "${text}"`);
  const [, sign, innerSign, whole = '', fraction = '', trailer = ''] = match;
  const digits = whole.replaceAll(',', '');
  if (digits.length > 40) return outOfRange(text);
  const up = (fraction[2] ?? '0') >= '5' ? 1n : 0n;
  const magnitude = BigInt(`${digits === '' ? '0' : digits}${fraction.slice(0, 2).padEnd(2, '0')}`) + up;
  const negative = [sign, innerSign].some((s) => s === '-' || s === '(') || trailer.includes('-');
  const cents = negative ? -magnitude : magnitude;
  return cents > MAX || cents < MIN ? outOfRange(text) : printMoney(cents);
}

const outOfRange = (text: string): never => refuse('22003', `value "${text}" is out of range for type money`);

export function printMoney(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${cents < 0n ? '-' : ''}$${whole}.${digits.slice(-2)}`;
}

/** The cents of what `printMoney` printed. */
export const centsOf = (money: string): bigint => BigInt(money.replace(/[$,.]/g, ''));
