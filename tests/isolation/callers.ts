/** What stands before a case's own SQL, and who calls. */
import type { IsolationCase } from './case-file.ts';

/** Roles of an API and of a pooled application, and the functions that say who calls. */
export const PRELUDE = `
create role anon nologin;
create role authenticated nologin;
create role service_role nologin bypassrls;
create role app_user nologin;
create schema auth;
grant usage on schema auth to public;
create table auth.users (id uuid primary key, email text);
create function auth.jwt() returns jsonb language sql stable as
  $$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb $$;
create function auth.uid() returns uuid language sql stable as
  $$ select nullif(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', '')::uuid $$;
create function auth.role() returns text language sql stable as
  $$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role' $$;
grant usage on schema public to public;
`;

export type Settings = Readonly<Record<string, string>>;

/** The settings of somebody of the n-th tenant. What callers can forge names the first. */
export function contextOf({ tenants, users, context, rename = (text) => text }: IsolationCase, n: 0 | 1, role: string): Settings {
  const [tenant, user, forged] = [tenants[n], users[n], tenants[0]];
  const identified = role !== 'anon';
  const claims = {
    role,
    ...(identified && {
      sub: user,
      email: emailOf(user),
      tenant_id: tenant,
      org_id: tenant,
      app_metadata: { tenant_id: tenant, org_id: tenant, org_ids: [tenant], tenant_ids: [tenant], role: 'admin' },
      user_metadata: { tenant_id: forged, org_id: forged, role: 'admin', is_admin: true },
    }),
  };
  const own: Record<string, string> = {};
  for (const [name, what] of Object.entries(context)) own[name] = { tenant, user, email: emailOf(user) }[what] ?? what;
  const all = {
    'request.jwt.claims': JSON.stringify(claims),
    'request.headers': JSON.stringify({ 'x-tenant-id': forged, 'x-org-id': forged, 'x-admin': 'true' }),
    ...(identified && { 'app.tenant_id': tenant, 'app.user_id': user, 'app.role': 'admin' }),
    ...own,
  };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [rename(name), value]));
}

export const emailOf = (user: string): string => `${user.slice(-2)}@example.test`;

/** Other states that a session of the second tenant may be in. */
export function otherContexts(one: IsolationCase, role: string): Settings[] {
  const full = contextOf(one, 1, role);
  const empty = Object.fromEntries(Object.keys(full).map((name) => [name, '']));
  const nobody = {
    ...empty,
    'request.jwt.claims': JSON.stringify({ role, sub: 'cccccccc-1111-4000-8000-0000000000c1', email: 'c1@example.test' }),
  };
  return role === 'anon' ? [empty] : [empty, nobody];
}
