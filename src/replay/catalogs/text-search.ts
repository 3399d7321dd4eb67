import type { TextSearch } from '../../model/objects.ts';
import { catalog } from './catalog.ts';
import { withOwn } from './own.ts';

const otherwise = 'how text search works';

function* ofKind(all: Iterable<TextSearch>, kind: TextSearch['object']): Iterable<TextSearch> {
  for (const found of all) if (found.object === kind) yield found;
}

/** The catalog of one kind; its columns' names begin alike. */
const textSearch = (kind: TextSearch['object'], prefix: string) =>
  catalog<TextSearch>({
    all: ({ store }) => ofKind(withOwn(store, store.builtIns.textSearch(), 'text search'), kind),
    columns: {
      oid: (t) => t.id,
      [`${prefix}name`]: (t) => t.name,
      [`${prefix}namespace`]: (t) => t.namespace,
      [`${prefix}owner`]: (t) => t.owner,
    },
    otherwise,
  });

export const pgTsConfig = textSearch('text search configuration', 'cfg');
export const pgTsDict = textSearch('text search dictionary', 'dict');
export const pgTsParser = textSearch('text search parser', 'prs');
export const pgTsTemplate = textSearch('text search template', 'tmpl');
