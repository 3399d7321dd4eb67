export { inferTenancy, type Question } from './infer.ts';
export type { Axis, Belonging, BodyReader, ContextValue, Regime, Scope, ScopeKind, Tenancy } from './tenancy.ts';
