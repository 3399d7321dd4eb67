/** A JSON path as it is written. */
import type { Json } from '../../datum.ts';

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type Arithmetic = '+' | '-' | '*' | '/' | '%';

/** Steps follow each other; a predicate gives true, false or unknown. */
export type Path =
  | { readonly kind: 'root' | 'current' | 'last' }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: Json }
  | { readonly kind: 'step'; readonly from: Path; readonly step: Step }
  | { readonly kind: 'arithmetic'; readonly operator: Arithmetic; readonly left: Path; readonly right: Path }
  | { readonly kind: 'sign'; readonly negative: boolean; readonly arg: Path }
  | { readonly kind: 'predicate'; readonly predicate: Predicate };

export type Step =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'any key' | 'any element' }
  | { readonly kind: 'descendants'; readonly first: number; readonly last: number }
  | { readonly kind: 'elements'; readonly ranges: readonly { readonly from: Path; readonly to: Path | undefined }[] }
  | { readonly kind: 'filter'; readonly predicate: Predicate }
  | { readonly kind: 'method'; readonly name: string };

export type Predicate =
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Path; readonly right: Path }
  | { readonly kind: 'and' | 'or'; readonly left: Predicate; readonly right: Predicate }
  | { readonly kind: 'not' | 'is unknown'; readonly arg: Predicate }
  | { readonly kind: 'exists'; readonly path: Path }
  | { readonly kind: 'starts with'; readonly left: Path; readonly right: Path }
  | { readonly kind: 'like'; readonly left: Path; readonly pattern: string; readonly flags: string };

export interface JsonPath {
  readonly strict: boolean;
  readonly path: Path;
}
