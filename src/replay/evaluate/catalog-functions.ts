/** PostgreSQL's functions over its own catalogs, found by their signatures. */
import { accessLists } from './catalog/access-lists.ts';
import type { CatalogFunction } from './catalog/function.ts';
import { hasPrivilege } from './catalog/has-privilege.ts';
import { membership } from './catalog/membership.ts';
import { names } from './catalog/names.ts';
import { objects } from './catalog/objects.ts';
import { published } from './catalog/published.ts';
import { server } from './catalog/server.ts';
import { sizes } from './catalog/sizes.ts';
import { sqlBodies } from './catalog/sql-bodies.ts';
import { texts } from './catalog/texts.ts';
import { updatable } from './catalog/updatable.ts';

const functions: ReadonlyMap<string, CatalogFunction> = new Map(
  [accessLists, hasPrivilege, membership, names, objects, published, server, sizes, sqlBodies, texts, updatable].flatMap((table) =>
    Object.entries(table),
  ),
);

/** undefined: not one of them. */
export const catalogFunction = (signature: string): CatalogFunction | undefined => functions.get(signature);
