/** Which tables are the folder's own to judge. */

import type { Column, Relation } from '../model/objects.ts';
import { isBookkeepingName } from '../tenancy/reference-data.ts';
import type { Subject } from './subject.ts';

/** Tables that the folder made or changed, in schemas that are not the platform's: no temporary ones, no extension's. */
export function ownTables({ schema, own, regime }: Subject): Relation[] {
  return [...schema.all('relation')].filter((relation) => {
    const namespace = schema.namespace(relation.namespace)?.name ?? '';
    return (
      (relation.kind === 'table' || relation.kind === 'partitioned table') &&
      relation.persistence !== 'temporary' &&
      relation.extension === undefined &&
      !regime.ownSchemas.includes(namespace) &&
      !/^pg_|^information_schema$/.test(namespace) &&
      own(relation.id)
    );
  });
}

/** Those whose design is somebody's decision: a partition's is its parent's, a migration tool's list is the tool's. */
export const designedTables = (subject: Subject): Relation[] =>
  ownTables(subject).filter(({ partitionBound, name }) => partitionBound === undefined && !isBookkeepingName(name));

export const columnsOf = (relation: Relation): Column[] => relation.columns.filter(({ dropped }) => !dropped);

export const columnNamed = (relation: Relation, name: string): Column | undefined =>
  relation.columns.find((column) => !column.dropped && column.name === name);

export const columnAt = (relation: Relation | undefined, attribute: number): Column | undefined => {
  const column = relation?.columns[attribute - 1];
  return column?.dropped ? undefined : column;
};

/** `tenant_id, project_id`, as they are called. */
export const columnList = (relation: Relation | undefined, attributes: readonly number[]): string =>
  attributes.map((attribute) => columnAt(relation, attribute)?.name ?? '?').join(', ');
