/** Types: what a written type name means, and the questions that overload resolution asks of a type. */
import { ANYARRAY, INT2VECTOR, OIDVECTOR, RECORD, RECORD_ARRAY, UNKNOWN } from '../model/catalog/ids.ts';
import type { Type } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { Schema } from '../model/schema.ts';
import { typeModifier } from '../model/type-modifier.ts';
import type { Name, TypeName, Unbound } from '../model/unbound.ts';
import { explicitNamespace, findRelation, findType, type Names, spell } from './names.ts';

export interface TypeReference {
  readonly type: number;
  readonly modifier: number;
}

/** The type that was written, or a refusal (42704). */
export function resolveType(names: Names, written: TypeName): TypeReference {
  const found = resolveTypeOrShell(names, written);
  if (names.schema.type(found.type)?.kind === 'shell') refuse('42704', `type "${spellType(written)}" is only a shell`, { at: written.at });
  return found;
}

export function resolveTypeOrShell(names: Names, written: TypeName): TypeReference {
  const found = lookUpType(names, written);
  if (!found) refuse('42704', `type "${spellType(written)}" does not exist`, { at: written.at, object: spellType(written) });
  return found;
}

export function lookUpType(names: Names, written: TypeName, missingSchemaOk = false): TypeReference | undefined {
  if (written.percentType) return typeOfColumn(names, written);
  const name = asName(written);
  if (written.path.length > 2 && !isThisDatabase(written.path)) {
    refuse('0A000', `cross-database references are not implemented: ${written.path.join('.')}`, { at: written.at });
  }
  const type = findType(names, name, missingSchemaOk) ?? names.assumeType(name);
  if (!type) return undefined;
  const modifier = written.modifiers.length === 0 ? -1 : typeModifier(type, written.modifiers.map(modifierText), written.at);
  if (written.dimensions === 0) return { type: type.id, modifier };
  return type.array === 0 ? undefined : { type: type.array, modifier };
}

const isThisDatabase = (path: readonly string[]): boolean => path.length === 3 && path[0] === 'postgres';

const asName = (written: TypeName): Name => {
  const name = written.path.at(-1) as string;
  return written.path.length > 1 ? { schema: written.path.at(-2) as string, name, at: written.at } : { name, at: written.at };
};

export const spellType = (written: TypeName): string =>
  written.path.join('.') + (written.percentType ? '%TYPE' : '') + '[]'.repeat(written.dimensions > 0 ? 1 : 0);

function modifierText(modifier: Unbound): string {
  if (modifier.kind === 'constant') return String(modifier.value);
  if (modifier.kind === 'name' && modifier.path.length === 1) return modifier.path[0] as string;
  return refuse('42601', 'type modifiers must be simple constants or identifiers', { at: modifier.at });
}

function typeOfColumn(names: Names, written: TypeName): TypeReference | undefined {
  const [column, table, schema] = [...written.path].reverse() as [string, string | undefined, string | undefined];
  if (table === undefined) refuse('42601', `improper %TYPE reference (too few dotted names): ${column}`, { at: written.at });
  const name: Name = schema === undefined ? { name: table, at: written.at } : { schema, name: table, at: written.at };
  const relation = findRelation(names, name);
  if (!relation) refuse('42P01', `relation "${spell(name)}" does not exist`, { at: written.at, object: spell(name) });
  const found = relation.columns.find((c) => c.name === column && !c.dropped);
  if (!found) refuse('42703', `column "${column}" of relation "${table}" does not exist`, { at: written.at });
  return { type: found.type, modifier: found.modifier };
}

/** The types that a type has a cast to, of whatever kind. */
export function castTargets(schema: Schema, source: number): number[] {
  const targets = schema.builtIns.castsFrom(source).map((cast) => cast.target);
  for (const cast of schema.all('cast')) if (cast.source === source) targets.push(cast.target);
  return targets;
}

/** A domain's type underneath; any other type is its own. */
export function baseType(schema: Schema, id: number): number {
  let type = schema.type(id);
  while (type?.domain) type = schema.type(type.domain.base);
  return type?.id ?? id;
}

export function baseTypeAndModifier(schema: Schema, id: number, modifier: number): TypeReference {
  let type = schema.type(id);
  let found = { type: id, modifier };
  while (type?.domain) {
    found = { type: type.domain.base, modifier: type.domain.modifier };
    type = schema.type(type.domain.base);
  }
  return found;
}

/** The element type of a true array, 0 for anything else. */
export function elementType(schema: Schema, id: number): number {
  const type = schema.type(id);
  return type?.trueArray ? type.element : 0;
}

export const arrayType = (schema: Schema, id: number): number => schema.type(id)?.array ?? 0;

/** Arrays, and the vectors that may be used like one. */
export const isArrayLike = (schema: Schema, id: number): boolean =>
  id === ANYARRAY || id === INT2VECTOR || id === OIDVECTOR || elementType(schema, id) !== 0;

export const isComposite = (schema: Schema, id: number): boolean => relationOfType(schema, id) !== 0;

/** The relation of a composite type, or of a domain over one. */
export const relationOfType = (schema: Schema, id: number): number => schema.type(baseType(schema, id))?.relation ?? 0;

export const isRowType = (schema: Schema, id: number): boolean => id === RECORD || isComposite(schema, id);

export const isRowArray = (schema: Schema, id: number): boolean => id === RECORD_ARRAY || isComposite(schema, elementType(schema, id));

export const category = (schema: Schema, id: number): string => (id === UNKNOWN ? 'X' : (schema.type(id)?.category ?? 'U'));

export const isPreferred = (schema: Schema, id: number): boolean => schema.type(id)?.preferred ?? false;

/** A bare name that means a type, for `date(x)` read as a cast. */
export function typeByFunctionName(names: Names, path: readonly string[]): Type | undefined {
  const name = path.at(-1) as string;
  if (path.length > 1) {
    const namespace = explicitNamespace(names, path.at(-2) as string, true);
    return namespace === undefined ? undefined : usable(names.schema.typeNamed(namespace, name));
  }
  return usable(findType(names, { name, at: 0 }));
}

const usable = (type: Type | undefined): Type | undefined =>
  type && type.kind !== 'shell' && !(type.kind === 'composite') ? type : undefined;
