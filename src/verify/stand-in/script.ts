/** The script of an extension that has the members of another, and does nothing. */

import { PG_CATALOG } from '../../model/catalog/ids.ts';
import { Names } from '../../model/deparse/names.ts';
import { quoteIdentifier } from '../../model/identifier.ts';
import type { DatabaseObject } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';
import { accessMethods, casts, operatorClasses, operators } from './operators.ts';
import { grants, languages, wrappers } from './others.ts';
import { indexes, relations, views } from './relations.ts';
import { routines } from './routines.ts';
import { baseTypes, hasOwnRanges, ranges, shells, typesFirst } from './types.ts';

export interface Script {
  readonly sql: string;
  readonly methods: readonly string[];
  /** Every member that SQL can name is there. */
  readonly complete: boolean;
}

/** What the parts of a script are written from. */
export interface Members {
  readonly schema: Schema;
  readonly names: Names;
  /** The schema that the extension is made in. */
  readonly target: number;
  /** Names that are found in the schema that the extension is made in are not qualified. */
  readonly name: (object: { readonly namespace: number; readonly name: string }) => string;
  readonly type: (id: number) => string;
  all<C extends DatabaseObject['class']>(objectClass: C): Extract<DatabaseObject, { readonly class: C }>[];
}

/** `home`: the schema that it was made in, where it insists on none. */
export function script(schema: Schema, extension: string, home: string): Script {
  const members = membersOf(schema, extension, home);
  if (hasOwnRanges(members)) return { sql: '', methods: [], complete: false };
  const { statements: made, ids, complete } = routines(members);
  const methods = members.all('access method').map(({ name }) => name);
  const statements = [
    ...members.all('namespace').map(({ name }) => `create schema ${quoteIdentifier(name)}`),
    ...shells(members),
    ...baseTypes(members),
    ...ranges(members),
    ...typesFirst(members),
    ...relations(members, 'composite type'),
    ...relations(members, 'sequence'),
    ...relations(members, 'table'),
    ...made,
    ...relations(members, 'default'),
    ...indexes(members),
    ...views(members),
    ...operators(members, ids),
    ...accessMethods(members),
    ...operatorClasses(members),
    ...casts(members, ids),
    ...languages(members),
    ...wrappers(members),
    ...grants(members, extension),
  ];
  return { sql: `set check_function_bodies = off;\n${statements.map((statement) => `${statement};\n`).join('')}`, methods, complete };
}

function membersOf(schema: Schema, extension: string, home: string): Members {
  const made = schema.extensionNamed(extension);
  const own = schema.namespaceNamed(home)?.id;
  const target = made?.namespace ?? own ?? 0;
  const names = new Names(schema, [PG_CATALOG, target]);
  return {
    schema,
    names,
    target,
    name: (object) => (object.namespace === target ? quoteIdentifier(object.name) : names.qualified(object)),
    type: (id) => names.type(id, null),
    all: <C extends DatabaseObject['class']>(objectClass: C) =>
      [...schema.all(objectClass)].filter((object) => object.extension === made?.id) as unknown as Extract<
        DatabaseObject,
        { readonly class: C }
      >[],
  };
}
