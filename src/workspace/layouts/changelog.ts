import type { Part } from '../../model/migration.ts';
import type { Edit } from './layout.ts';

/** One element of a changelog, however it is written: XML's elements, and the keys of YAML and JSON. */
export interface Node extends Part {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  readonly text: Text;
}

/** The text inside an element: the stretches it is made of, and what has to be unescaped in them. */
export interface Text {
  readonly parts: readonly Part[];
  readonly edits: readonly Edit[];
}

/** Whether a list of databases, as Liquibase writes it, includes PostgreSQL. */
export function runsOnPostgres(list: string): boolean {
  const names = list
    .replaceAll('"', '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.includes('!postgresql') || names.includes('none')) return false;
  const wanted = names.filter((name) => !name.startsWith('!'));
  return wanted.length === 0 || wanted.includes('postgresql') || wanted.includes('all');
}

/** Whether preconditions hold: undefined where that depends on the database. */
export function holds(condition: Node, isDefined: (property: string) => boolean): boolean | undefined {
  const inner = () => condition.children.map((child) => holds(child, isDefined));
  switch (condition.name) {
    case 'dbms':
      return runsOnPostgres(condition.attributes.get('type') ?? '');
    case 'changeLogPropertyDefined':
      return isDefined(condition.attributes.get('property') ?? '');
    case 'not': {
      const one = every(inner());
      return one === undefined ? undefined : !one;
    }
    case 'or': {
      const some = inner();
      return some.includes(true) ? true : some.includes(undefined) ? undefined : false;
    }
    case 'and':
    case 'preConditions':
      return every(inner());
    default:
      return undefined;
  }
}

const every = (results: readonly (boolean | undefined)[]): boolean | undefined =>
  results.includes(false) ? false : results.includes(undefined) ? undefined : true;
