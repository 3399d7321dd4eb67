/** Types as the tables spell them, and those that follow from others: arrays and row types. */
import type { Relation, Type } from '../objects.ts';
import { constantDefault } from './default-value.ts';
import { accessList, decoded, owned, type Reading, typeAndModifier } from './member.ts';

const KINDS = { b: 'base', p: 'pseudo', r: 'range', m: 'multirange', d: 'domain', e: 'enum', s: 'shell' } as const;

interface Placed {
  readonly id: number;
  readonly namespace: number;
  readonly name: string;
}

/** `text`: kind, category, length, then what it has, each behind its letter. `labelId` numbers an enum's labels. */
export function readType({ id, namespace, name }: Placed, text: string, reading: Reading, labelId: () => number = () => 0): Type {
  const [kind = 'b', category = 'U', length = '-1', ...extras] = text.split(' ');
  const extra = (letter: string) => extras.find((field) => field.startsWith(letter))?.slice(1);
  const resolve = (spelled: string | undefined) => (spelled === undefined ? 0 : reading.resolve(spelled));
  const domain = extra('d');
  const base = domain === undefined ? undefined : typeAndModifier(domain);
  const value = extra('D');
  const range = extra('r')?.split(',');
  const rangeType = extra('M');
  return {
    class: 'type',
    id,
    namespace,
    name,
    ...owned(reading),
    kind: KINDS[kind as keyof typeof KINDS],
    acl: accessList(reading, extras, 'type'),
    category,
    preferred: extras.includes('k'),
    element: resolve(extra('e')),
    trueArray: extras.includes('A'),
    array: resolve(extra('y')),
    relation: 0,
    length: Number(length),
    collatable: extras.includes('c'),
    ...(base && {
      domain: {
        base: reading.resolve(base.type),
        modifier: base.modifier,
        notNull: extras.includes('N'),
        ...(value !== undefined && { default: constantDefault(decoded(value), reading.resolve(base.type)) }),
      },
    }),
    ...(kind === 'e' && {
      labels: (extra('l') ?? '')
        .split(',')
        .filter(Boolean)
        .map((label) => ({ id: labelId(), label: decoded(label) })),
    }),
    ...(range && { range: { subtype: resolve(range[0]), multirange: resolve(range[1]), opclass: resolve(range[2]) } }),
    ...(rangeType !== undefined && { rangeType: resolve(rangeType) }),
  };
}

/** The array that PostgreSQL makes along with every type. */
export function arrayOfType(element: Type): Type {
  return {
    class: 'type',
    id: element.array,
    namespace: element.namespace,
    name: arrayName(element.name),
    owner: element.owner,
    provenance: {},
    depends: [{ on: element.id, type: 'internal' }],
    kind: 'base',
    acl: element.acl,
    category: 'A',
    preferred: false,
    element: element.id,
    trueArray: true,
    array: 0,
    relation: 0,
    length: -1,
    collatable: element.collatable,
  };
}

/** Names end at 63 bytes; those of PostgreSQL and of extensions are ASCII. */
export const arrayName = (name: string): string => `_${name}`.slice(0, 63);

export function rowTypeOf(relation: Relation, array: number): Type {
  return {
    class: 'type',
    id: relation.rowType,
    namespace: relation.namespace,
    name: relation.name,
    owner: relation.owner,
    provenance: {},
    depends: [{ on: relation.id, type: 'internal' }],
    kind: 'composite',
    acl: null,
    category: 'C',
    preferred: false,
    element: 0,
    trueArray: false,
    array,
    relation: relation.id,
    length: -1,
    collatable: false,
  };
}
