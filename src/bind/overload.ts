/** Which of several functions or operators of one name a call means (parse_func.c). */
import { UNKNOWN } from '../model/catalog/ids.ts';
import type { Schema } from '../model/schema.ts';
import { canCoerce } from './coerce.ts';
import { baseType, category, isPreferred } from './types.ts';

const NONE = '';

interface Candidate {
  readonly args: readonly number[];
}

/** The candidates that the types could be coerced to. */
export function matching<C extends Candidate>(schema: Schema, types: readonly number[], candidates: readonly C[]): C[] {
  return candidates.filter((candidate) => canCoerce(schema, types, candidate.args, 'implicit'));
}

/** The best of several matching candidates; undefined if PostgreSQL would call the choice ambiguous. */
export function bestOf<C extends Candidate>(schema: Schema, types: readonly number[], matches: readonly C[]): C | undefined {
  const bases = types.map((type) => (type === UNKNOWN ? UNKNOWN : baseType(schema, type)));
  const known = bases.map((type, i) => ({ type, i })).filter(({ type }) => type !== UNKNOWN);
  const unknown = bases.map((_, i) => i).filter((i) => bases[i] === UNKNOWN);

  let candidates = mostBy(matches, (c) => known.filter(({ type, i }) => c.args[i] === type).length);
  if (candidates.length === 1) return candidates[0];

  const categories = bases.map((type) => category(schema, type));
  candidates = mostBy(
    candidates,
    (c) =>
      known.filter(
        ({ type, i }) =>
          c.args[i] === type || (category(schema, c.args[i] as number) === categories[i] && isPreferred(schema, c.args[i] as number)),
      ).length,
  );
  if (candidates.length === 1) return candidates[0];
  if (unknown.length === 0) return undefined;

  candidates = byUnknownSlots(schema, unknown, candidates);
  if (candidates.length === 1) return candidates[0];

  // Last: if all known types are the same, suppose that the unknown ones are, too.
  const [first] = known;
  if (!first || known.some(({ type }) => type !== first.type)) return undefined;
  const supposed = bases.map(() => first.type);
  const fitting = candidates.filter((c) => canCoerce(schema, supposed, c.args, 'implicit'));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function mostBy<C>(candidates: readonly C[], count: (candidate: C) => number): C[] {
  let best = -1;
  let found: C[] = [];
  for (const candidate of candidates) {
    const n = count(candidate);
    if (n > best) {
      best = n;
      found = [candidate];
    } else if (n === best) found.push(candidate);
  }
  return found;
}

/** Strings win where the candidates disagree about the kind of an untyped literal. */
function byUnknownSlots<C extends Candidate>(schema: Schema, unknown: readonly number[], candidates: readonly C[]): C[] {
  const wanted: { slot: number; kind: string; preferred: boolean }[] = [];
  for (const slot of unknown) {
    let kind = NONE;
    let preferred = false;
    let conflict = false;
    for (const candidate of candidates) {
      const type = candidate.args[slot] as number;
      const itsKind = category(schema, type);
      if (kind === NONE) {
        kind = itsKind;
        preferred = isPreferred(schema, type);
      } else if (itsKind === kind) preferred ||= isPreferred(schema, type);
      else if (itsKind === 'S') {
        kind = 'S';
        preferred = isPreferred(schema, type);
      } else conflict = true;
    }
    if (conflict && kind !== 'S') return [...candidates];
    wanted.push({ slot, kind, preferred });
  }
  const kept = candidates.filter((c) =>
    wanted.every(({ slot, kind, preferred }) => {
      const type = c.args[slot] as number;
      return category(schema, type) === kind && (!preferred || isPreferred(schema, type));
    }),
  );
  return kept.length > 0 ? kept : [...candidates];
}
