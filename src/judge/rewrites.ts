/** Whether PostgreSQL writes a whole table anew for another type of a column (ATColumnChangeRequiresRewrite). */
import { NUMERIC, TIME, TIMESTAMP, TIMESTAMPTZ, TIMETZ, VARBIT, VARCHAR } from '../model/catalog/ids.ts';
import type { TableCommand } from '../model/change.ts';
import type { Column } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';

type AlterType = Extract<TableCommand, { kind: 'alter type' }>;

/** The type of a column, and how it is confined. */
type Typed = Pick<Column, 'type' | 'modifier'>;

export function rewrites(schema: Schema, before: Typed, after: Typed, { using, column }: AlterType): boolean {
  if (using && !isOwnCast(using, column)) return true;
  if (isConfined(schema, after.type)) return true;
  const [from, to] = [bare(schema, before), bare(schema, after)];
  if (from.type === to.type) return !isWider(from, to);
  return schema.cast(from.type, to.type)?.method !== 'binary' || to.modifier !== -1;
}

/** A time without a zone becomes one with, or the reverse: nothing is written where the session's zone is UTC. */
export const dependsOnZone = (before: Typed, after: Typed): boolean =>
  [before.type, after.type].every((type) => type === TIMESTAMP || type === TIMESTAMPTZ) && before.type !== after.type;

/** `USING title::varchar(20)` is what happens without it. */
function isOwnCast(using: NonNullable<AlterType['using']>, column: string): boolean {
  let inner = using;
  while (inner.kind === 'cast') inner = inner.arg;
  return inner.kind === 'name' && inner.path.at(-1) === column;
}

/** Domains lie on domains only so deep. */
const DEEPEST = 32;

function bare(schema: Schema, typed: Typed): Typed {
  let inner = typed;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const domain = schema.type(inner.type)?.domain;
    if (!domain) break;
    inner = { type: domain.base, modifier: domain.modifier };
  }
  return inner;
}

/** A domain that refuses some values of its base type. */
function isConfined(schema: Schema, type: number): boolean {
  let inner = type;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const domain = schema.type(inner)?.domain;
    if (!domain) return false;
    if (domain.notNull || schema.constraintsOfDomain(inner).length > 0) return true;
    inner = domain.base;
  }
  return false;
}

/** Every old value fits without a change. */
function isWider({ type, modifier: before }: Typed, { modifier: after }: Typed): boolean {
  if (before === after || after === -1) return true;
  if (before === -1) return false;
  if (type === VARCHAR || type === VARBIT) return after >= before;
  if (type === NUMERIC) return scaleOf(after) === scaleOf(before) && precisionOf(after) >= precisionOf(before);
  return PRECISE.has(type) && after >= before;
}

const precisionOf = (modifier: number): number => ((modifier - 4) >> 16) & 0xffff;
const scaleOf = (modifier: number): number => (modifier - 4) & 0x7ff;

/** Types of times: the digits behind the second may become more. */
const PRECISE: ReadonlySet<number> = new Set([TIME, TIMESTAMP, TIMESTAMPTZ, TIMETZ]);
