import { PG_CATALOG } from '../../model/catalog/ids.ts';
import { deparse } from '../../model/deparse/expression.ts';
import type { Stored } from '../../model/objects.ts';
import type { Members } from './script.ts';

/** An expression of an extension's: a constant, or the text that a server printed. */
export function storedText({ schema, target }: Members, { expression }: Stored): string {
  if (expression.kind === 'opaque') return expression.why;
  return deparse(schema, expression, undefined, { path: { namespaces: [PG_CATALOG, target], creation: undefined, temporary: undefined } });
}
