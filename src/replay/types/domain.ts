/** Domains: a type with constraints (DefineDomain, AlterDomain...). */
import { CLAUSE } from '../../bind/clause.ts';
import { coerceToBoolean } from '../../bind/coerce.ts';
import { bind } from '../../bind/expression.ts';
import { findCollation, findType, spell } from '../../bind/names.ts';
import { newScope } from '../../bind/scope.ts';
import { resolveType } from '../../bind/types.ts';
import type { AlterDomain, ConstraintDefinition, CreateDomain } from '../../model/change.ts';
import type { Constraint, Dependency, DomainDefinition, Stored, Type } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import type { Unbound } from '../../model/unbound.ts';
import { bindAlone } from '../bound.ts';
import { bindingOf, type Context, namesOf } from '../context.ts';
import { Needs, needsOf } from '../depend.ts';
import { dropAll } from '../drop/remove.ts';
import { chooseConstraintName, clip } from '../made-names.ts';
import { asColumn } from '../relations/defaults.ts';
import { creationNamespace, requireOwner } from '../resolve.ts';
import { makeType } from './make.ts';
import { requireDomainCheckHolds, requireNoDomainNulls } from './uses.ts';

export function createDomain(context: Context, change: CreateDomain): void {
  const { store } = context;
  const { at } = change;
  const namespace = creationNamespace(context, change.name);
  const base = resolveType(namesOf(context), change.type);
  const type = store.type(base.type);
  if (!type || type.kind === 'pseudo')
    refuse('42804', `"${formatType(store, base.type, -1)}" is not a valid base type for a domain`, { at: change.type.at });
  const collation =
    change.collation &&
    (findCollation(namesOf(context), change.collation) ??
      refuse('42704', `collation "${spell(change.collation)}" for encoding "UTF8" does not exist`, { at: change.collation.at }));
  if (collation && !type.collatable) refuse('42804', `collations are not supported by type ${formatType(store, base.type, -1)}`, { at });
  const kinds = change.constraints.map((constraint) => constraint.kind);
  if (kinds.filter((kind) => kind === 'default').length > 1) refuse('42601', 'multiple default expressions', { at });
  if (kinds.includes('not null') && kinds.includes('null')) refuse('42601', 'conflicting NULL/NOT NULL constraints', { at });
  for (const constraint of change.constraints) {
    if (constraint.noInherit) refuse('42P17', 'check constraints for domains cannot be marked NO INHERIT', { at: constraint.at });
    if (constraint.kind === 'unique') refuse('42601', 'unique constraints not possible for domains', { at: constraint.at });
    if (constraint.kind === 'primary key') refuse('42601', 'primary key constraints not possible for domains', { at: constraint.at });
    if (constraint.kind === 'exclude') refuse('42601', 'exclusion constraints not possible for domains', { at: constraint.at });
    if (constraint.kind === 'foreign key') refuse('42601', 'foreign key constraints not possible for domains', { at: constraint.at });
  }
  const written = change.constraints.find((constraint) => constraint.kind === 'default');
  const fallback = written?.kind === 'default' ? defaultOf(context, change.name.name, base, written.value) : type.domain?.default;
  const domain: DomainDefinition = {
    base: base.type,
    modifier: base.modifier,
    notNull: kinds.includes('not null'),
    ...(fallback ? { default: fallback } : {}),
    ...(collation ? { collation: collation.id } : {}),
  };
  const needs = new Needs(store);
  needs.onType(base.type);
  const made = makeType(context, {
    name: change.name.name,
    namespace,
    kind: 'domain',
    category: type.category,
    more: {
      domain,
      length: type.length,
      collatable: type.collatable,
      depends: [...needs.list(), ...(fallback ? needsOf(store, fallback.expression) : [])],
    },
  });
  for (const constraint of change.constraints) if (constraint.kind === 'check') addDomainCheck(context, made, constraint);
  if (store.version >= 18)
    for (const constraint of change.constraints) if (constraint.kind === 'not null') nameNotNull(context, made, constraint.name);
  context.report('CREATE DOMAIN', made);
}

function defaultOf(
  context: Context,
  name: string,
  base: { readonly type: number; readonly modifier: number },
  value: Unbound,
): Stored | undefined {
  const expression = asColumn(context, { name, ...base }, bindAlone(context, CLAUSE.default, value), 'default expression');
  if (expression.kind === 'constant' && expression.value === null) return undefined;
  return { expression, place: context.store.placeAt(value.at) };
}

function nameNotNull(context: Context, domain: Type, given: string | undefined): void {
  const name = given ?? chooseConstraintName(context.store, domain.name, undefined, 'not_null', domain.namespace, new Set());
  makeDomainConstraint(context, domain, { name, kind: 'not null' }, []);
}

function makeDomainConstraint(
  { store }: Context,
  domain: Type,
  facts: Pick<Constraint, 'name' | 'kind'> & Partial<Constraint>,
  needs: readonly Dependency[],
): Constraint {
  return store.make<Constraint>({
    class: 'constraint',
    namespace: domain.namespace,
    relation: 0,
    domain: domain.id,
    columns: [],
    deferrable: false,
    initiallyDeferred: false,
    validated: true,
    enforced: true,
    noInherit: false,
    local: true,
    inheritedFrom: 0,
    ...facts,
    depends: [{ on: domain.id, type: 'auto' }, ...needs],
  });
}

function addDomainCheck(context: Context, domain: Type, definition: Extract<ConstraintDefinition, { kind: 'check' }>): void {
  const { store } = context;
  const { domain: base } = store.type(domain.id) as { domain: DomainDefinition };
  const scope = newScope({ ...bindingOf(context), domainValue: { type: base.base, modifier: base.modifier } }, undefined, CLAUSE.check);
  const expression = coerceToBoolean(store, bind(scope, definition.value), 'CHECK');
  const taken =
    definition.name !== undefined && store.constraintsOfDomain(domain.id).some((constraint) => constraint.name === definition.name);
  if (taken)
    refuse('42710', `constraint "${definition.name}" for domain "${domain.name}" already exists`, {
      at: definition.at,
      object: definition.name as string,
    });
  const name =
    definition.name === undefined
      ? chooseConstraintName(store, domain.name, undefined, 'check', domain.namespace, new Set())
      : clip(definition.name);
  const made = makeDomainConstraint(
    context,
    domain,
    { name, kind: 'check', check: { expression, place: store.placeAt(definition.at), range: 0 }, validated: !definition.notValid },
    needsOf(store, expression),
  );
  if (made.validated) requireDomainCheckHolds(context, domain, made, definition.at);
}

export function alterDomain(context: Context, change: AlterDomain): void {
  const { store } = context;
  const { action, at } = change;
  const type =
    findType(namesOf(context), change.name, false) ??
    refuse('42704', `type "${spell(change.name)}" does not exist`, { at: change.name.at, object: spell(change.name) });
  if (!type.domain) refuse('42809', `${spell(change.name)} is not a domain`, { at });
  requireOwner(context, type, 'type', type.name, at);
  const { domain } = type;
  const set = (facts: Partial<DomainDefinition>) => store.alter(type, { domain: { ...domain, ...facts } });
  switch (action.kind) {
    case 'set default': {
      const fallback = defaultOf(context, type.name, { type: domain.base, modifier: domain.modifier }, action.value);
      const { default: _before, ...rest } = domain;
      store.alter(type, {
        domain: fallback ? { ...rest, default: fallback } : rest,
        depends: [...type.depends, ...(fallback ? needsOf(store, fallback.expression) : [])],
      });
      break;
    }
    case 'drop default': {
      const { default: _before, ...rest } = domain;
      store.alter(type, { domain: rest });
      break;
    }
    case 'set not null':
      if (!domain.notNull) requireNoDomainNulls(context, type, at);
      set({ notNull: true });
      if (store.version >= 18 && !domain.notNull) nameNotNull(context, type, undefined);
      break;
    case 'drop not null': {
      set({ notNull: false });
      const named = store.constraintsOfDomain(type.id).find((constraint) => constraint.kind === 'not null');
      if (named) store.remove(named);
      break;
    }
    case 'add constraint':
      if (action.constraint.kind === 'check') addDomainCheck(context, type, action.constraint);
      else if (action.constraint.kind === 'not null') {
        if (domain.notNull) return;
        requireNoDomainNulls(context, type, at);
        nameNotNull(context, set({ notNull: true }), action.constraint.name);
      } else refuse('42601', 'constraint not possible for domains', { at });
      break;
    case 'drop constraint': {
      const constraint = store.constraintsOfDomain(type.id).find((candidate) => candidate.name === action.name);
      if (!constraint) {
        if (action.ifExists) return;
        refuse('42704', `constraint "${action.name}" of domain "${type.name}" does not exist`, { at, object: action.name });
      }
      if (constraint.kind === 'not null') set({ notNull: false });
      dropAll(context, [{ object: constraint, column: 0 }], action.cascade);
      break;
    }
    case 'validate constraint': {
      const constraint =
        store.constraintsOfDomain(type.id).find((candidate) => candidate.name === action.name) ??
        refuse('42704', `constraint "${action.name}" of domain "${type.name}" does not exist`, { at, object: action.name });
      if (constraint.kind !== 'check')
        refuse('42809', `constraint "${action.name}" of domain "${type.name}" is not a check constraint`, { at });
      requireDomainCheckHolds(context, type, constraint, at);
      store.alter(constraint, { validated: true });
      break;
    }
    default:
      action satisfies never;
  }
  context.report('ALTER DOMAIN', store.type(type.id) as Type);
}
