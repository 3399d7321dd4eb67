-- bad: the key of another service
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select on docs to app;
-- file: 2_integrations.sql
create table integrations (
  tenant_id uuid primary key references tenants (id) on delete cascade,
  api_key text not null -- finding: public.integrations.api_key
);

-- bad: tokens to be refreshed
create table accounts (
  id uuid primary key,
  provider text not null,
  access_token text not null, -- finding: public.accounts
  refresh_token text
);

-- good: a hash, and bytes that are encrypted
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
-- file: 2_integrations.sql
create table api_keys (
  tenant_id uuid primary key references tenants (id) on delete cascade,
  api_key_hash text not null,
  client_secret_encrypted bytea not null
);

-- good: where it is kept
create table connections (id uuid primary key, api_key_id uuid not null, password_hint text, token_count integer not null);
