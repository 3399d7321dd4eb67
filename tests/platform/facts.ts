/** What a schema says of everything that was made and is no extension's member: JSON for each object, and each column, by its name. */
import type { Schema } from '../../src/model/schema.ts';
import { catalogOf } from '../../src/report/schema/index.ts';

export type Facts = ReadonlyMap<string, string>;

export function factsOf(schema: Schema): Facts {
  const facts = new Map<string, string>();
  const say = (name: string, fact: unknown) => facts.set(name, JSON.stringify(fact));
  for (const [section, entries] of Object.entries(catalogOf(schema))) {
    for (const { bodyMd5: _body, columns, ...entry } of entries) {
      const name = ['role', 'schema', 'table', 'name', 'argTypes', 'objectType'].flatMap((key) => entry[key] ?? []).join('.');
      say(`${section} ${name}`, section === 'relations' ? entry : { ...entry, columns });
      if (section !== 'relations') continue;
      for (const column of columns as readonly { readonly name: string }[]) say(`columns ${name}.${column.name}`, column);
    }
  }
  // The canonical form has no room for these.
  const role = (id: number) => schema.role(id)?.name;
  for (const { id: _id, provenance: _provenance, name, ...attributes } of schema.all('role'))
    say(`attributes ${name}`, { ...attributes, depends: [] });
  for (const { member, role: of, admin, inherit, set } of schema.all('membership'))
    say(`member ${role(member)}.${role(of)}`, { admin, inherit, set });
  for (const one of schema.all('role settings'))
    for (const [name, value] of Object.entries(one.settings)) say(`settings ${role(one.role)}.${name}`, value);
  for (const one of schema.all('namespace')) say(`owners ${one.name}`, role(one.owner));
  return facts;
}

/** What the first says and the second does not say, or says otherwise. */
export const lacking = (wanted: Facts, got: Facts): string[] =>
  [...wanted].filter(([name, says]) => got.get(name) !== says).map(([name, says]) => `${name}: ${says} | ${got.get(name) ?? 'nothing'}`);
