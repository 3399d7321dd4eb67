/** Relations and their columns as the tables spell them. */
import type { Column, Relation } from '../objects.ts';
import { C_COLLATION } from './ids.ts';
import { accessList, decoded, owned, type Reading, typeAndModifier } from './member.ts';

const KINDS = {
  r: 'table',
  v: 'view',
  m: 'materialized view',
  c: 'composite type',
  f: 'foreign table',
  p: 'partitioned table',
  S: 'sequence',
} as const;

interface Placed {
  readonly id: number;
  readonly namespace: number;
  readonly name: string;
}

/** `text`: kind, row type, the row type's array, and what few relations have; behind tabs the columns. */
export function readRelation({ id, namespace, name }: Placed, text: string, reading: Reading): Relation {
  const [head = '', ...columns] = text.split('\t');
  const [letter = 'r', rowType = '0', , ...extras] = head.split(' ');
  const kind = KINDS[letter as keyof typeof KINDS];
  const options = extras.filter((field) => field.startsWith('o')).map((field) => decoded(field.slice(1)).split('='));
  return {
    class: 'relation',
    id,
    namespace,
    name,
    ...owned(reading),
    kind,
    acl: accessList(reading, extras, kind === 'sequence' ? 'sequence' : 'table'),
    persistence: extras.includes('U') ? 'unlogged' : 'permanent',
    columns: columns.map((column, i) => readColumn(column, i + 1, reading)),
    rowType: rowType === '0' ? 0 : reading.resolve(rowType),
    rowSecurity: extras.includes('F') || extras.includes('FF'),
    forceRowSecurity: extras.includes('FF'),
    parents: [],
    options: Object.fromEntries(options.map(([key = '', ...value]) => [key, value.join('=')])),
    replicaIdentity: kind === 'view' || (reading.extension === undefined && kind === 'table') ? 'nothing' : 'default',
    ...((kind === 'table' || kind === 'materialized view') && { accessMethod: 'heap' }),
  };
}

/** `text`: name, type and modifier, marks, default. The default itself is an object of its own: see `defaultText`. */
function readColumn(text: string, attribute: number, reading: Reading): Column {
  const [definition = ''] = text.split('=');
  const [name = '', typed = '0', marks = ''] = definition.split(':');
  const { type, modifier } = typeAndModifier(typed);
  return {
    name: decoded(name),
    attribute,
    type: reading.resolve(type),
    modifier,
    notNull: marks.includes('!'),
    ...(marks.includes('S') && { generated: 'stored' as const }),
    ...(marks.includes('V') && { generated: 'virtual' as const }),
    ...(marks.includes('i') && { identity: 'always' as const }),
    ...(marks.includes('j') && { identity: 'by default' as const }),
    ...(marks.includes('c') && { collation: C_COLLATION }),
    dropped: false,
    local: true,
    inheritedFrom: 0,
    acl: null,
    provenance: {},
  };
}

/** What stands behind a column's `=`. */
export function defaultText(column: string): string | undefined {
  const at = column.indexOf('=');
  return at < 0 ? undefined : decoded(column.slice(at + 1));
}
