import type { RangeVar } from 'libpg-query';
import type { Change, Unmodelled } from '../model/change.ts';
import type { Name } from '../model/unbound.ts';
import type { Statement } from '../parse/statements.ts';
import { type Context, FormRefused, NotModelled } from './context.ts';
import { relationName } from './name.ts';
import type { Node } from './node.ts';
import { statementChanges } from './statement.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * What a statement asks for, names not yet looked up: nearly always one change. What was read and is not said by it
 * follows as `unmodelled`. A statement without a tree asks for nothing.
 */
export function lower(statement: Statement): readonly Change[] {
  const { source, start, end, tree, copyData } = statement;
  if (!tree) return [];
  const data = copyData && decoder.decode(source.bytes.subarray(copyData.start, copyData.end));
  return lowerTree(tree, { bytes: source.bytes, base: start, end, depth: 0, sought: start, copyData: data, notes: [] });
}

export function lowerTree(tree: Node, c: Context): readonly Change[] {
  try {
    const changes = statementChanges(tree, c);
    return c.notes.length > 0 ? [...changes, ...c.notes] : changes;
  } catch (error) {
    if (error instanceof FormRefused) return [{ kind: 'malformed', sqlstate: error.sqlstate, message: error.message, at: error.at }];
    if (error instanceof NotModelled) return [unmodelled(error.message, tree, c)];
    throw error;
  }
}

/** Every relation that the statement names may be touched by it. */
function unmodelled(what: string, tree: Node, c: Context): Unmodelled {
  const touches: Name[] = [];
  const waiting: unknown[] = [tree];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (typeof node !== 'object' || node === null) continue;
    if ('relname' in node) touches.push(relationName(node as RangeVar, c));
    else for (const part of Object.values(node).reverse()) waiting.push(part);
  }
  return { kind: 'unmodelled', what, touches, at: c.base };
}
