-- Organizations are the tenants: each sees its own tickets, and nobody else's.
create role app_user nologin;

create table organizations (
  id uuid primary key default gen_random_uuid(),
  name text not null unique,
  created_at timestamptz not null default now()
);

create table people (
  id uuid primary key default gen_random_uuid(),
  email text not null unique,
  display_name text
);

create type member_role as enum ('customer', 'agent', 'owner');

create table memberships (
  organization_id uuid not null references organizations (id) on delete cascade,
  person_id uuid not null references people (id) on delete cascade,
  role member_role not null default 'customer',
  primary key (organization_id, person_id)
);

-- The application sets this at the start of every transaction.
create function current_organization() returns uuid
  language sql stable
  as $$ select nullif(current_setting('app.organization_id', true), '')::uuid $$;

alter table organizations enable row level security;
create policy own_organization on organizations for select to app_user
  using (id = current_organization());

alter table memberships enable row level security;
create policy own_members on memberships for select to app_user
  using (organization_id = current_organization());

grant select on organizations, memberships, people to app_user;
