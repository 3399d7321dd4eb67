import type { Constraint } from 'libpg-query';
import type { ConstraintDefinition, ForeignKeyAction, IndexPart } from '../model/change.ts';
import { type Context, FormRefused, type Mutable, NotModelled, place } from './context.ts';
import { expression } from './expression.ts';
import { indexPart } from './index-part.ts';
import { relationName } from './name.ts';
import { all, as, items, type Node, strings } from './node.ts';
import { definitions, options } from './option.ts';
import { parenthesized } from './seek.ts';

/** A constraint of a table, or of a column. */
export function constraint(node: Constraint, c: Context): ConstraintDefinition {
  const base = constraintBase(node, c);
  switch (node.contype) {
    case 'CONSTR_NULL':
    case 'CONSTR_NOTNULL': {
      const kind = node.contype === 'CONSTR_NULL' ? 'null' : 'not null';
      return node.keys ? { ...base, kind, column: strings(node.keys)[0] ?? '' } : { ...base, kind };
    }
    case 'CONSTR_DEFAULT':
      return { ...base, kind: 'default', value: expression(node.raw_expr, c) };
    case 'CONSTR_GENERATED': {
      const stored = node.generated_kind !== 'v';
      return { kind: 'generated', value: expression(node.raw_expr, c), stored, always: node.generated_when !== 'd', ...base };
    }
    case 'CONSTR_IDENTITY':
      return { kind: 'identity', always: node.generated_when === 'a', options: definitions(node.options, c), ...base };
    case 'CONSTR_CHECK':
      return { ...base, kind: 'check', value: expression(node.raw_expr, c) };
    case 'CONSTR_PRIMARY':
    case 'CONSTR_UNIQUE':
      return {
        kind: node.contype === 'CONSTR_PRIMARY' ? 'primary key' : 'unique',
        columns: strings(node.keys),
        including: strings(node.including),
        withoutOverlaps: node.without_overlaps === true,
        nullsNotDistinct: node.nulls_not_distinct === true,
        options: options(node.options, c),
        ...(node.indexname !== undefined && { usingIndex: node.indexname }),
        ...base,
      };
    case 'CONSTR_EXCLUSION':
      return {
        kind: 'exclude',
        parts: excludedParts(node, c),
        including: strings(node.including),
        ...(node.access_method !== undefined && { method: node.access_method }),
        ...(node.where_clause && { where: expression(node.where_clause, c) }),
        ...base,
      };
    case 'CONSTR_FOREIGN':
      return foreignKey(node, base, c);
    default:
      throw new NotModelled(`a constraint of kind ${node.contype}`);
  }
}

function constraintBase(node: Constraint, c: Context): ConstraintBase {
  const base: Mutable<ConstraintBase> = {
    notValid: node.skip_validation === true,
    enforced: node.is_enforced === true || !CAN_BE_NOT_ENFORCED.has(node.contype ?? ''),
    noInherit: node.is_no_inherit === true,
    at: place(c, node.location),
  };
  if (node.conname !== undefined) base.name = node.conname;
  if (node.deferrable) base.deferrable = true;
  if (node.initdeferred) base.initiallyDeferred = true;
  return base;
}

type ConstraintBase = Omit<Extract<ConstraintDefinition, { readonly kind: 'check' }>, 'kind' | 'value'>;

const CAN_BE_NOT_ENFORCED = new Set(['CONSTR_CHECK', 'CONSTR_FOREIGN']);

function excludedParts(node: Constraint, c: Context): readonly (IndexPart & { readonly operator: readonly string[] })[] {
  const { starts } = parenthesized(c.bytes, place(c, node.location), c.end);
  return (node.exclusions ?? []).map((pair, n) => {
    const [part, operator] = items(pair);
    return { operator: strings(items(operator)), ...indexPart(as(part, 'IndexElem') ?? {}, starts[n] ?? c.base, c) };
  });
}

const ACTIONS: Readonly<Record<string, ForeignKeyAction>> = { r: 'restrict', c: 'cascade', n: 'set null', d: 'set default' };

function foreignKey(node: Constraint, base: ConstraintBase, c: Context): ConstraintDefinition {
  return {
    kind: 'foreign key',
    columns: strings(node.fk_attrs),
    table: relationName(node.pktable, c),
    references: strings(node.pk_attrs),
    match: node.fk_matchtype === 'f' ? 'full' : node.fk_matchtype === 'p' ? 'partial' : 'simple',
    onDelete: ACTIONS[node.fk_del_action ?? ''] ?? 'no action',
    onUpdate: ACTIONS[node.fk_upd_action ?? ''] ?? 'no action',
    onDeleteColumns: strings(node.fk_del_set_cols),
    period: node.fk_with_period === true,
    referencesPeriod: node.pk_with_period === true,
    ...base,
  };
}

/** A column's constraints: DEFERRABLE and its like stand behind the constraint that they are about (transformConstraintAttrs). */
export function columnConstraints(nodes: readonly Node[] | undefined, c: Context): readonly ConstraintDefinition[] {
  const found: ConstraintDefinition[] = [];
  let seen = new Set<string>();
  for (const node of all(nodes, 'Constraint')) {
    const attribute = ATTRIBUTES[node.contype ?? ''];
    const last = found.at(-1);
    if (!attribute) {
      found.push(constraint(node, c));
      seen = new Set();
      continue;
    }
    const { group, word, said, on } = attribute;
    const refused = (message: string) => new FormRefused('42601', message, place(c, node.location));
    if (!last || !on.has(last.kind)) throw refused(`misplaced ${word} clause`);
    if (seen.has(group)) throw refused(`multiple ${group} clauses not allowed`);
    seen.add(group);
    const fresh = { ...last, ...said, ...(said.initiallyDeferred && last.deferrable === undefined && { deferrable: true }) };
    if (fresh.initiallyDeferred && fresh.deferrable === false && (said.deferrable === false || seen.has(DEFERRABILITY)))
      throw refused('constraint declared INITIALLY DEFERRED must be DEFERRABLE');
    found[found.length - 1] = said.enforced === false ? { ...fresh, notValid: true } : fresh;
  }
  return found;
}

interface ConstraintAttribute {
  readonly group: string;
  readonly word: string;
  readonly said: Partial<Pick<ConstraintDefinition, 'deferrable' | 'initiallyDeferred' | 'enforced'>>;
  /** The kinds of constraints that it may be said of. */
  readonly on: ReadonlySet<ConstraintDefinition['kind']>;
}

const DEFERRABILITY = 'DEFERRABLE/NOT DEFERRABLE';
const INITIALLY = 'INITIALLY IMMEDIATE/DEFERRED';
const ENFORCEMENT = 'ENFORCED/NOT ENFORCED';
const KEYS: ConstraintAttribute['on'] = new Set(['primary key', 'unique', 'exclude', 'foreign key']);
const CHECKED: ConstraintAttribute['on'] = new Set(['check', 'foreign key']);

const ATTRIBUTES: Readonly<Record<string, ConstraintAttribute>> = {
  CONSTR_ATTR_DEFERRABLE: { group: DEFERRABILITY, word: 'DEFERRABLE', said: { deferrable: true }, on: KEYS },
  CONSTR_ATTR_NOT_DEFERRABLE: { group: DEFERRABILITY, word: 'NOT DEFERRABLE', said: { deferrable: false }, on: KEYS },
  CONSTR_ATTR_DEFERRED: { group: INITIALLY, word: 'INITIALLY DEFERRED', said: { initiallyDeferred: true }, on: KEYS },
  CONSTR_ATTR_IMMEDIATE: { group: INITIALLY, word: 'INITIALLY IMMEDIATE', said: { initiallyDeferred: false }, on: KEYS },
  CONSTR_ATTR_ENFORCED: { group: ENFORCEMENT, word: 'ENFORCED', said: { enforced: true }, on: CHECKED },
  CONSTR_ATTR_NOT_ENFORCED: { group: ENFORCEMENT, word: 'NOT ENFORCED', said: { enforced: false }, on: CHECKED },
};
