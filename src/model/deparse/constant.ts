/** Constants, with the type that they would not be given by themselves (get_const_expr). */
import { BOOL, INT4, NUMERIC, UNKNOWN } from '../catalog/ids.ts';
import { isUndecided } from '../datum.ts';
import type { Constant } from '../expression.ts';
import { printDatum } from '../value/print.ts';
import type { Context } from './context.ts';
import { quoteLiteral } from './names.ts';
import { isRegistered, printRegistered } from './registered.ts';

export type Label = 'never' | 'where needed' | 'always';

export function printConstant(context: Context, e: Constant, label: Label = 'where needed'): void {
  const { out } = context;
  if (e.value === null) {
    out.add('NULL');
    if (label !== 'never') out.add(`::${context.names.type(e.type, e.modifier)}`);
    return;
  }
  const text = textOf(context, e);
  out.add(isBare(e.type, text) ? (e.type === BOOL ? (text === 't' ? 'true' : 'false') : text) : quoteLiteral(text));
  if (label === 'always' || (label === 'where needed' && needsLabel(e, text))) out.add(`::${context.names.type(e.type, e.modifier)}`);
}

export function textOf({ schema, names }: Context, { type, value }: Constant): string {
  if (value === null || isUndecided(value)) return '';
  if (typeof value === 'number' && isRegistered(type)) return printRegistered(schema, names, type, value);
  return printDatum(schema, type, value);
}

function isBare(type: number, text: string): boolean {
  if (type === BOOL) return true;
  if (type === INT4) return !text.startsWith('-');
  return type === NUMERIC && /^\d.*[eE.]/s.test(text);
}

function needsLabel({ type, modifier }: Constant, text: string): boolean {
  if (type === BOOL || type === UNKNOWN) return false;
  if (type === INT4) return !isBare(type, text);
  return type !== NUMERIC || modifier >= 0 || !isBare(type, text);
}
