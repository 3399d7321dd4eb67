/**
 * Stored expressions as the catalogs' pg_node_tree columns show them: not the tree, but where the model keeps it,
 * in the form `{expression of 16390: check}`, which pg_get_expr turns into text.
 */
export type Kept =
  | 'default'
  | 'using'
  | 'check'
  | 'index expressions'
  | 'predicate'
  | 'partition key'
  | 'partition bound'
  | 'when'
  | 'where'
  | 'argument defaults'
  | 'body'
  | 'actions'
  | 'statistics expressions';

/** The `what` of an object; `within` says which one, where the object has several. */
export interface NodeTree {
  readonly id: number;
  readonly what: Kept;
  readonly within: number;
}

export const nodeTree = (id: number, what: Kept, within = 0): string => `{expression of ${id}: ${what}${within === 0 ? '' : ` ${within}`}}`;

export function readNodeTree(text: string): NodeTree | undefined {
  const found = /^\{expression of (\d+): ([a-z ]+?)(?: (\d+))?\}$/.exec(text);
  return found ? { id: Number(found[1]), what: found[2] as Kept, within: Number(found[3] ?? 0) } : undefined;
}
