import type { Relation, Rule } from '../../model/objects.ts';
import type { Store } from '../store.ts';
import { catalog } from './catalog.ts';
import { hasViewRule, viewOfRule, viewRule } from './made-up.ts';
import { nodeTree } from './node-tree.ts';
import { allRelations } from './pg-class.ts';
import { FIRE_MODE } from './pg-trigger.ts';

type Row = { readonly rule: Rule; readonly view?: never } | { readonly rule?: never; readonly view: Relation };

const EVENT: Readonly<Record<Rule['event'], string>> = { select: '1', update: '2', insert: '3', delete: '4' };

/** Rules, and among them one for each view: that selecting from it means its query. */
export const pgRewrite = catalog<Row>({
  all: function* (context) {
    for (const view of allRelations(context)) if (hasViewRule(view)) yield { view };
    for (const rule of context.store.all('rule')) yield { rule };
  },
  by: {
    oid: (id, { store }) => {
      const view = viewOfRule(store, id as number);
      if (view) return [{ view }];
      const rule = store.object(id as number);
      return rule?.class === 'rule' ? [{ rule }] : [];
    },
    ev_class: (id, { store }) => rulesOn(store, id as number),
  },
  columns: {
    oid: ({ rule, view }) => rule?.id ?? viewRule(view?.id ?? 0),
    rulename: ({ rule }) => rule?.name ?? '_RETURN',
    ev_class: ({ rule, view }) => rule?.relation ?? view?.id ?? 0,
    ev_type: ({ rule }) => EVENT[rule?.event ?? 'select'],
    ev_enabled: ({ rule }) => FIRE_MODE[rule?.enabled ?? 'origin'],
    is_instead: ({ rule }) => rule?.instead ?? true,
    ev_qual: ({ rule }) => (rule?.where ? nodeTree(rule.id, 'where') : '<>'),
    ev_action: ({ rule, view }) => nodeTree(rule?.id ?? view?.id ?? 0, 'actions'),
  },
});

function rulesOn(store: Store, relation: number): readonly Row[] {
  const view = store.relation(relation);
  return [...(view && hasViewRule(view) ? [{ view }] : []), ...store.rulesOf(relation).map((rule) => ({ rule }))];
}
