import type { Migration } from '../model/migration.ts';

/** The migration that somebody means: by its file's name with or without folders and ending, its folder, or its version. */
export function migrationNamed(migrations: readonly Migration[], asked: string): { readonly name: string } | { readonly says: string } {
  const wanted = asked.replace(/^\.\//, '');
  const found = [...new Set(migrations.filter((one) => isNamed(one, wanted)).map((one) => one.name))];
  const [name, another] = found;
  if (name !== undefined && another === undefined) return { name };
  if (name !== undefined) return { says: `"${asked}" may be ${found.join(' or ')}; say which` };
  const last = migrations.at(-1)?.name ?? '';
  return { says: `no migration is called "${asked}"; there are ${migrations.length}, the last is ${last}` };
}

function isNamed({ name, version }: Migration, wanted: string): boolean {
  if (name === wanted || name.endsWith(`/${wanted}`) || wanted.endsWith(`/${name}`) || version === wanted) return true;
  const parts = name.split('/');
  return parts.at(-1)?.replace(/\.[^.]*$/, '') === wanted || parts.at(-2) === wanted;
}
