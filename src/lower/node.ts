import type { Node } from 'libpg-query';

export type { Node } from 'libpg-query';

/** The parser's name of a kind of node: `SelectStmt`, `A_Expr`. */
export type Tag = Node extends infer Each ? (Each extends unknown ? keyof Each : never) : never;

/** What a node of this kind holds. What is zero, false or empty in it is absent. */
export type Fields<T extends Tag> = Extract<Node, Record<T, unknown>>[T];

/** The kind of a node; undefined for the empty node that some lists hold. */
export function tagOf(node: Node): Tag | undefined {
  for (const tag in node) return tag as Tag;
  return undefined;
}

/** What the node holds if it is of this kind. */
export function as<T extends Tag>(node: Node | undefined, tag: T): Fields<T> | undefined {
  return (node as { readonly [K in T]?: Fields<T> } | undefined)?.[tag];
}

/** What the nodes of this kind hold; others are left out. */
export function all<T extends Tag>(nodes: readonly Node[] | undefined, tag: T): readonly Fields<T>[] {
  const found: Fields<T>[] = [];
  if (!nodes) return found;
  for (const node of nodes) {
    const fields = as(node, tag);
    if (fields !== undefined) found.push(fields);
  }
  return found;
}

/** The nodes of a list. */
export function items(node: Node | undefined): readonly Node[] {
  return as(node, 'List')?.items ?? [];
}

/** The strings of a list; an empty string stands for a star. */
export function strings(nodes: readonly Node[] | undefined): readonly string[] {
  const found: string[] = [];
  if (nodes) for (const node of nodes) found.push((node as { readonly String?: { readonly sval?: string } }).String?.sval ?? '');
  return found;
}

export function text(node: Node | undefined): string {
  return as(node, 'String')?.sval ?? '';
}
