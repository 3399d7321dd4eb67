export { type Catalog, type CatalogDifference, catalogOf, diffCatalog, type Section } from './catalog.ts';
export type { Entry, Value } from './entry.ts';
