/** The values that say who calls, as the prover takes them: what each one is, and who sets it. */
import type { Axes } from './axes.ts';
import { type Callers, isCallers, isToken, type Meaning, nameOfContext } from './callers.ts';
import type { Catalog } from './catalog.ts';
import type { Declared } from './declared.ts';
import type { Evidence } from './evidence.ts';
import type { ContextValue, Regime } from './tenancy.ts';

export function contextOf(
  callers: Callers,
  evidence: Evidence,
  catalog: Catalog,
  axes: Axes,
  regime: Regime,
  declared: Declared,
): readonly ContextValue[] {
  const values: ContextValue[] = [];
  for (const [key, reading] of callers) {
    const { setting, path } = reading.usage;
    const compared = evidence.toContext.filter((one) => one.key === key);
    const tenant =
      reading.is === 'tenant' ? (axes.tenants.find(({ tenant: { contexts } }) => contexts.has(key)) ?? only(axes.tenants)) : undefined;
    const axis = axes.sessions.get(key) ?? (reading.is === 'user' ? axes.user : reading.is === 'email' ? axes.email : tenant?.axis);
    const { from, why } = declared.contexts.has(key)
      ? { from: 'server' as const, why: 'the settings say that the server sets it' }
      : sourceOf(reading, key, regime, declared);
    const column = compared[0]?.column;
    const beside = column
      ? `it is compared with ${catalog.columnName(column)} of ${catalog.nameOf(column.relation)}`
      : `it is called ${nameOfContext(reading.usage)}`;
    values.push({
      setting,
      path,
      is: reading.is,
      from,
      ...(axis && { axis }),
      ...(compared.length > 0 && compared.every(({ context }) => context.shape === 'element') && { list: true as const }),
      expression: written({ setting, path }),
      why: `${beside}, and ${why}`,
    });
  }
  return values.sort((a, b) => (a.expression < b.expression ? -1 : a.expression > b.expression ? 1 : 0));
}

/** A tenant that is compared with nothing is of the one kind that there is. */
const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

function sourceOf(
  { is, usage: { setting, path } }: Meaning,
  key: string,
  regime: Regime,
  { untrusted }: Declared,
): Pick<ContextValue, 'from' | 'why'> {
  if (untrusted.has(key) || untrusted.has(setting)) return { from: 'caller', why: 'the settings say that callers set it' };
  if (isCallers({ setting, path }, regime))
    return {
      from: 'caller',
      why: path.length > 0 && isToken(setting, regime) ? 'users write their own user_metadata' : 'it holds what the caller sent',
    };
  if (isToken(setting, regime)) return { from: 'server', why: 'the server takes it from a verified token' };
  if (setting === 'role' || setting === 'session_authorization') return { from: 'server', why: 'the database knows it' };
  return is === 'other'
    ? { from: 'caller', why: 'no policy takes it for a tenant, a user or a bypass' }
    : { from: 'server', why: 'policies take it for what the server has set' };
}

/** As people write it. */
export function written({ setting, path }: Pick<ContextValue, 'setting' | 'path'>): string {
  if (setting === 'role') return 'current_user';
  if (setting === 'session_authorization') return 'session_user';
  const base = setting === 'request.jwt.claims' ? 'auth.jwt()' : `current_setting('${setting}')${path.length > 0 ? '::jsonb' : ''}`;
  return path.reduce((text, step, i) => `${text} ${i === path.length - 1 ? '->>' : '->'} '${step.replaceAll("'", "''")}'`, base);
}
