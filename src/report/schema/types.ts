import { deparseConstraint } from '../../model/deparse/constraint.ts';
import { deparse } from '../../model/deparse/expression.ts';
import { Names } from '../../model/deparse/names.ts';
import type { Type } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';
import { type Entry, entry, inner } from './entry.ts';
import { isUserNamespace, namespaceName, sorted } from './place.ts';

function typesOf(
  schema: Schema,
  kind: Type['kind'],
  anywhere: boolean,
  isListed: (type: Type) => boolean,
  toEntry: (type: Type, place: { schema: string; name: string }) => Entry,
): Entry[] {
  const listed = [...schema.all('type')].filter(
    (type) => type.kind === kind && type.extension === undefined && (anywhere || isUserNamespace(schema, type.namespace)) && isListed(type),
  );
  return sorted(
    listed,
    (type) => namespaceName(schema, type.namespace),
    (type) => type.name,
  ).map((type) => toEntry(type, { schema: namespaceName(schema, type.namespace), name: type.name }));
}

const ALL = () => true;

export const enums = (schema: Schema): Entry[] =>
  typesOf(schema, 'enum', true, ALL, (type, place) => {
    const values = type.labels?.map(({ label }) => label) ?? [];
    return entry({ ...place, values: values.length > 0 ? values : null, comment: type.comment });
  });

export const domains = (schema: Schema): Entry[] =>
  typesOf(schema, 'domain', false, ALL, (type, place) => {
    const { domain } = type;
    const constraints = sorted(schema.constraintsOfDomain(type.id), (constraint) => constraint.name);
    return entry({
      ...place,
      baseType: domain && new Names(schema).type(domain.base, domain.modifier),
      notNull: domain?.notNull ?? false,
      default: domain?.default && deparse(schema, domain.default.expression, undefined, { indented: false }),
      constraints: constraints.map((constraint) =>
        inner({ name: constraint.name, definition: deparseConstraint(schema, constraint), validated: constraint.validated }),
      ),
      comment: type.comment,
    });
  });

/** The row types of tables are none. */
export function compositeTypes(schema: Schema): Entry[] {
  const names = new Names(schema);
  const isAlone = (type: Type) => schema.relation(type.relation)?.kind === 'composite type';
  return typesOf(schema, 'composite', false, isAlone, (type, place) => {
    const columns = schema.relation(type.relation)?.columns.filter((column) => !column.dropped) ?? [];
    return entry({
      ...place,
      attributes: columns.map((column) => inner({ name: column.name, type: names.type(column.type, column.modifier) })),
    });
  });
}

export const rangeTypes = (schema: Schema): Entry[] =>
  typesOf(schema, 'range', false, ALL, (type, place) =>
    entry({ ...place, subtype: type.range && new Names(schema).type(type.range.subtype, null) }),
  );
