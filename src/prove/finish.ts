/** The end of a search: the world is complete, and what must not be in it is not. */

import { refute } from './absence.ts';
import { FALSE, type Next, type Search } from './search.ts';
import { isFlagOf, truth } from './truth.ts';

/** Goes on if no row of the world is one of those that were said to be missing. */
export function complete(s: Search, next: Next): boolean {
  return shared(s, () => forgeries(s, () => absences(s, next)));
}

/** What is seen because a parent of it is for everybody is shared. */
function shared(s: Search, next: Next): boolean {
  const flag = s.flags.find((one) => isFlagOf(s, one));
  return flag ? s.asFlagged(flag.says, next) : next();
}

/** Rows that link the caller to another tenant are there because a caller made them. */
function forgeries(s: Search, next: Next): boolean {
  const forged = s.world.forged();
  const from = (i: number): boolean => {
    const one = forged[i];
    if (!one) return next();
    const honest = s.try(
      () => one.tenants.every(({ belonging, term }) => s.world.setMine(term, belonging.axis)),
      () => from(i + 1),
    );
    return honest || one.ways.some((forge) => forge(s, one.row, () => from(i + 1)));
  };
  return from(0);
}

function absences(s: Search, next: Next): boolean {
  const from = (i: number): boolean => {
    const absence = s.absences[i];
    return absence ? refute(s, absence, () => from(i + 1)) : checks(s, next);
  };
  return from(0);
}

/** CHECK constraints of the row that the search is about. */
function checks(s: Search, next: Next): boolean {
  const { target, shop } = s;
  if (!target) return next();
  const row = s.world.real(target);
  const constraints = shop.context.store
    .constraintsOf(row.relation.id)
    .filter((constraint) => constraint.check && constraint.columns.some((attribute) => row.columns.has(attribute)));
  const whileChecking = (is: boolean, go: Next): boolean => {
    const before = s.checking;
    s.checking = is;
    const found = go();
    s.checking = before;
    return found;
  };
  const from = (i: number): boolean => {
    const check = constraints[i]?.check;
    if (!check) return whileChecking(false, next);
    const at = s.top(s.role, { rows: new Map([[check.range, row]]) });
    return truth(s, check.expression, at, ~FALSE & 7, () => from(i + 1));
  };
  return whileChecking(true, () => from(0));
}
