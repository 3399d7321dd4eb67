import type { CastObject, TransformObject } from '../../model/objects.ts';
import { catalog } from './catalog.ts';
import { languageId } from './methods.ts';
import { withOwn } from './own.ts';

export const pgCast = catalog<CastObject>({
  all: ({ store }) => withOwn(store, store.builtIns.casts(), 'cast'),
  columns: {
    oid: (c) => c.id,
    castsource: (c) => c.source,
    casttarget: (c) => c.target,
    castfunc: (c) => c.function,
    castcontext: (c) => ({ implicit: 'i', assignment: 'a', explicit: 'e' })[c.context],
    castmethod: (c) => ({ function: 'f', binary: 'b', inout: 'i' })[c.method],
  },
});

export const pgTransform = catalog<TransformObject>({
  all: ({ store }) => store.all('transform'),
  columns: {
    oid: (t) => t.id,
    trftype: (t) => t.type,
    trflang: (t, { store }) => languageId(store, t.language),
  },
  otherwise: 'the functions of a transform',
});
