import type { TypeName as TypeNode } from 'libpg-query';
import type { TypeName } from '../model/unbound.ts';
import { type Context, place } from './context.ts';
import { expressions } from './expression.ts';
import { strings } from './node.ts';

export function typeName(node: TypeNode | undefined, c: Context): TypeName {
  return {
    path: strings(node?.names),
    modifiers: expressions(node?.typmods, c),
    dimensions: node?.arrayBounds?.length ?? 0,
    setof: node?.setof === true,
    percentType: node?.pct_type === true,
    at: place(c, node?.location),
  };
}
