/** Who owns an object, and who else may do what with it. */
import { quoteIdentifier } from '../../model/identifier.ts';
import type { Entry } from '../schema/index.ts';
import { entries, quoted, text, texts } from './lines.ts';

/** The role that migrates: objects say who owns them only where it is another. */
const USUAL_OWNER = 'postgres';

export function owner(entry: Entry): string[] {
  const name = text(entry, 'owner');
  return name === undefined || name === USUAL_OWNER ? [] : [`owner ${quoteIdentifier(name)}`];
}

/** What one role may do; what it may also pass on is another grant. */
interface Grant {
  readonly list: readonly string[];
  readonly to: string;
  readonly passing: boolean;
}

/** One line for each set of privileges that some roles have. */
export function privileges(entry: Entry): string[] {
  const grantees = gathered(grantsOf(entry), ({ list, passing }) => JSON.stringify([list, passing]));
  return grantees.map((grants) => line(grants[0], privilegeList(grants[0].list), grants));
}

/** Privileges on single columns: one line for each role and set of privileges. */
export function columnPrivileges(columns: readonly Entry[]): string[] {
  const all = columns.flatMap((column) => grantsOf(column).map((grant) => ({ ...grant, column: quoted(column, 'name') })));
  return gathered(all, ({ list, to, passing }) => JSON.stringify([list, to, passing])).map((grants) => {
    const names = grants.map(({ column }) => column).join(', ');
    return line(grants[0], grants[0].list.map((one) => `${one} (${names})`).join(', '), [grants[0]]);
  });
}

/** Everyone may call a function unless that is taken away, so it is said where nobody may. */
export function executePrivileges(entry: Entry): string[] {
  const said = privileges(entry);
  return said.length > 0 ? said : ['no EXECUTE but for its owner'];
}

function grantsOf(entry: Entry): Grant[] {
  return entries(entry, 'grants').flatMap((item) => {
    const grantee = text(item, 'grantee') ?? '';
    const to = grantee === 'PUBLIC' ? grantee : quoteIdentifier(grantee);
    const all = texts(item, 'privileges');
    const kept = all.filter((one) => !one.endsWith('*'));
    const passed = all.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
    const grants = [
      { list: kept, to, passing: false },
      { list: passed, to, passing: true },
    ];
    return grants.filter(({ list }) => list.length > 0);
  });
}

const line = ({ passing }: Grant, what: string, to: readonly Grant[]): string =>
  `GRANT ${what} TO ${to.map((one) => one.to).join(', ')}${passing ? ' WITH GRANT OPTION' : ''}`;

/** Every privilege that a table has; MAINTAIN came with PostgreSQL 17. */
const ALL_OF_TABLE = 'DELETE,INSERT,MAINTAIN,REFERENCES,SELECT,TRIGGER,TRUNCATE,UPDATE';

const privilegeList = (list: readonly string[]): string => (list.join() === ALL_OF_TABLE ? 'ALL' : list.join(', '));

/** Those with the same key together, in the order of the first of each. */
function gathered<T>(items: readonly T[], key: (item: T) => string): (readonly [T, ...T[]])[] {
  const found = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const known = found.get(key(item));
    if (known) known.push(item);
    else found.set(key(item), [item]);
  }
  return [...found.values()];
}
