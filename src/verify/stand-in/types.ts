/** Types: base types read and print their text, whatever it is. */
import { quoteLiteral } from '../../model/deparse/names.ts';
import type { Type } from '../../model/objects.ts';
import type { Members } from './script.ts';

const isOwn = (type: Type, kind: Type['kind']): boolean => type.kind === kind && !type.trueArray;

const typesOf = ({ all }: Members, kind: Type['kind']): Type[] => all('type').filter((type) => isOwn(type, kind));

export const shells = (members: Members): string[] =>
  [...typesOf(members, 'base'), ...typesOf(members, 'shell')].map((type) => `create type ${members.name(type)}`);

/** Enums and domains. */
export function typesFirst(members: Members): string[] {
  const { name, names } = members;
  return [
    ...typesOf(members, 'enum').map(
      (type) => `create type ${name(type)} as enum (${(type.labels ?? []).map(({ label }) => quoteLiteral(label)).join(', ')})`,
    ),
    ...typesOf(members, 'domain').map(
      (type) => `create domain ${name(type)} as ${names.type(type.domain?.base ?? 0, type.domain?.modifier ?? -1)}`,
    ),
  ];
}

/** What a range is over has to be sorted, which is known only when everything else is there. */
export const hasOwnRanges = ({ all, schema }: Members): boolean =>
  all('type').some(({ range, extension }) => range && schema.type(range.subtype)?.extension === extension);

export const ranges = (members: Members): string[] =>
  typesOf(members, 'range').map(
    (type) => `create type ${members.name(type)} as range (subtype = ${members.names.type(type.range?.subtype ?? 0)})`,
  );

/** Their own functions for reading and printing would have names that are theirs to know: these are made anew. */
export const baseTypes = (members: Members): string[] => typesOf(members, 'base').flatMap((type) => baseType(members, type));

function baseType({ name, all }: Members, type: Type): string[] {
  const own = name(type);
  const reads = name({ ...type, name: `${type.name}_read_stand_in` });
  const prints = name({ ...type, name: `${type.name}_print_stand_in` });
  const hasModifier = all('routine').some((routine) => routine.name === `${type.name}_typmod_in`);
  const settings = [
    `input = ${reads}`,
    `output = ${prints}`,
    'storage = extended',
    ...(hasModifier ? ['typmod_in = pg_catalog.bittypmodin'] : []),
    ...(type.collatable ? ['collatable = true'] : []),
    ...(type.category === 'U' ? [] : [`category = ${quoteLiteral(type.category)}`]),
    ...(type.preferred ? ['preferred = true'] : []),
  ];
  return [
    `create function ${reads}(cstring) returns ${own} language internal immutable strict as 'textin'`,
    `create function ${prints}(${own}) returns cstring language internal immutable strict as 'textout'`,
    `create type ${own} (${settings.join(', ')})`,
  ];
}
