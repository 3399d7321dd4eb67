import { NAME } from '../../model/catalog/ids.ts';
import type { Expression } from '../../model/expression.ts';

/** Without casts that change no value: between name, text and domains over them. */
export function uncast(e: Expression): Expression {
  let inner = e;
  while (
    inner.kind === 'cast' &&
    (inner.how === 'relabel' || inner.how === 'domain' || (inner.how === 'function' && inner.arg.type === NAME))
  )
    inner = inner.arg;
  return inner;
}
