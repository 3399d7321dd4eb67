/** What is published of a table's changes must tell its rows apart (CheckCmdReplicaIdentity). */
import type { Publication, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { visit } from '../../model/walk.ts';
import type { Context } from '../context.ts';
import { FIRST_USER_ID } from '../store.ts';

type Changing = 'update' | 'delete';

const SAYS = { update: ['cannot update table', 'updates'], delete: ['cannot delete from table', 'deletes'] } as const;

/** Refused: 55000 where nothing tells the rows apart, 42P10 where a WHERE or a column list needs more than that. */
export function requireReplicaIdentity(context: Context, relation: Relation, command: Changing): void {
  const { store } = context;
  if (relation.kind !== 'table' || relation.persistence !== 'permanent' || relation.id < FIRST_USER_ID) return;
  const published = [...store.all('publication')].filter((publication) => publication.publishes.includes(command));
  if (published.length === 0) return;
  const ancestors = ancestorsOf(context, relation);
  const reached = published.filter((publication) => reaches(publication, [relation, ...ancestors]));
  if (reached.length === 0) return;
  const identity = identityOf(context, relation);
  const message = `${SAYS[command][0]} "${relation.name}"`;
  for (const publication of reached) requireCovered(publication, [...ancestors].reverse(), relation, identity, message);
  if (relation.replicaIdentity === 'full' || identity) return;
  refuse('55000', `${message} because it does not have a replica identity and publishes ${SAYS[command][1]}`, {
    hint: `To enable ${command === 'update' ? 'updating' : 'deleting from'} the table, set REPLICA IDENTITY using ALTER TABLE.`,
  });
}

function ancestorsOf({ store }: Context, relation: Relation): Relation[] {
  const found: Relation[] = [];
  for (let at = relation; at.partitionBound; ) {
    const parent = store.relation(at.parents[0] ?? 0);
    if (!parent) break;
    found.push(parent);
    at = parent;
  }
  return found;
}

const reaches = ({ allTables, schemas, tables }: Publication, line: readonly Relation[]): boolean =>
  allTables || line.some(({ id, namespace }) => schemas.includes(namespace) || tables.some((table) => table.relation === id));

/** The columns that tell rows apart; nothing where none do. */
function identityOf({ store }: Context, relation: Relation): ReadonlySet<number> | undefined {
  const chosen = store.indexesOf(relation.id).find(({ index }) => {
    if (!index) return false;
    if (relation.replicaIdentity === 'index') return index.replicaIdentity;
    return relation.replicaIdentity === 'default' && index.primary && index.immediate;
  });
  const { parts = [], keys = 0 } = chosen?.index ?? {};
  return chosen && new Set(parts.slice(0, keys).map((part) => part.attribute));
}

function requireCovered(
  publication: Publication,
  topmost: readonly Relation[],
  relation: Relation,
  identity: ReadonlySet<number> | undefined,
  message: string,
): void {
  const root = publication.viaRoot ? topmost.find(({ id }) => publication.tables.some((table) => table.relation === id)) : undefined;
  const said = root ?? relation;
  const { where, columns } = publication.tables.find((table) => table.relation === said.id) ?? {};
  const own = (attribute: number): number => {
    const { name } = said.columns[attribute - 1] ?? {};
    return relation.columns.find((column) => !column.dropped && column.name === name)?.attribute ?? 0;
  };
  let outside = false;
  if (where && relation.replicaIdentity !== 'full')
    visit(where.expression, (e) => {
      if (e.kind === 'column' && !identity?.has(own(e.attribute))) outside = true;
    });
  if (outside) refuse('42P10', message, { detail: 'Column used in the publication WHERE expression is not part of the replica identity.' });
  if (!columns) return;
  const listed = new Set(columns.map(own));
  if (relation.replicaIdentity === 'full' || [...(identity ?? [])].some((attribute) => !listed.has(attribute)))
    refuse('42P10', message, { detail: 'Column list used by the publication does not cover the replica identity.' });
}
