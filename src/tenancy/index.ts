export type { Axis, Belonging, ContextValue, Regime, Scope, ScopeKind, Tenancy } from './tenancy.ts';
