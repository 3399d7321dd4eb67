/** What the roles of callers may do, asked beside the proof. */
import { Access } from '../prove/access.ts';
import type { Caller } from '../prove/proof.ts';
import type { Subject } from './subject.ts';

const known = new WeakMap<Subject, Access>();

export function accessOf(subject: Subject): Access {
  let access = known.get(subject);
  if (!access) {
    const assumed = new Set(subject.proof.callers.flatMap((caller) => (caller.assumed ? [caller.role] : [])));
    access = new Access(subject.schema, subject.regime, assumed);
    known.set(subject, access);
  }
  return access;
}

/** Callers that somebody has written down, not those that are only supposed. */
export const knownCallers = ({ proof }: Subject): Caller[] => proof.callers.filter(({ assumed }) => !assumed);
