-- bad: a task of one tenant in a project of another
-- file: 1_init.sql
create role app;
create table tenants (id uuid primary key);
create table projects (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on projects (tenant_id);
create table tasks (
  id uuid primary key,
  tenant_id uuid not null references tenants (id),
  project_id uuid not null references projects (id) on delete cascade -- finding: public.tasks
);
create index on tasks (tenant_id);
create index on tasks (project_id);
-- file: 2_policies.sql
alter table projects enable row level security;
create policy own on projects using (tenant_id = current_setting('app.tenant_id')::uuid);
alter table tasks enable row level security;
create policy own on tasks using (tenant_id = current_setting('app.tenant_id')::uuid);
grant select, insert on projects, tasks to app;
-- leaks:
insert into tenants values ('00000000-0000-0000-0000-00000000000a'), ('00000000-0000-0000-0000-00000000000b');
insert into projects values ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-00000000000b');
set role app;
select set_config('app.tenant_id', '00000000-0000-0000-0000-00000000000a', false);
insert into tasks values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-0000000000b1');

-- bad: a tree whose branches may grow across the wall
-- settings: {"platform": "supabase"}
-- file: 20260101000000_init.sql
create table public.tenants (id uuid primary key);
alter table public.tenants enable row level security;
create policy own on public.tenants for select to authenticated
  using (id = (select (auth.jwt() -> 'app_metadata' ->> 'tenant_id')::uuid));
create table public.folders (
  id uuid primary key,
  tenant_id uuid not null references public.tenants (id) on delete cascade,
  parent_id uuid
);
create index on public.folders (tenant_id);
create index on public.folders (parent_id);
alter table public.folders enable row level security;
create policy own on public.folders to authenticated
  using (tenant_id = (select (auth.jwt() -> 'app_metadata' ->> 'tenant_id')::uuid));
-- file: 20260102000000_tree.sql
alter table public.folders add foreign key (parent_id) references public.folders (id) on delete set null; -- finding: public.folders
-- leaks:
insert into public.tenants values ('00000000-0000-0000-0000-00000000000a'), ('00000000-0000-0000-0000-00000000000b');
insert into public.folders values ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-00000000000b', null);
set role authenticated;
select set_config('request.jwt.claims', '{"sub": "00000000-0000-0000-0000-000000000001", "role": "authenticated", "app_metadata": {"tenant_id": "00000000-0000-0000-0000-00000000000a"}}', false);
insert into public.folders values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-0000000000b1');

-- good: the key carries the tenant (kimiterrace-v2#73, core#505)
-- file: 1_init.sql
create role app;
create table tenants (id uuid primary key);
create table projects (id uuid primary key, tenant_id uuid not null references tenants (id), unique (tenant_id, id));
create table tasks (id uuid primary key, tenant_id uuid not null references tenants (id), project_id uuid not null);
create index on tasks (tenant_id, project_id);
alter table tasks add foreign key (tenant_id, project_id) references projects (tenant_id, id);
-- file: 2_policies.sql
alter table projects enable row level security;
create policy own on projects using (tenant_id = current_setting('app.tenant_id')::uuid);
alter table tasks enable row level security;
create policy own on tasks using (tenant_id = current_setting('app.tenant_id')::uuid);
grant select, insert on projects, tasks to app;
-- holds:
insert into tenants values ('00000000-0000-0000-0000-00000000000a'), ('00000000-0000-0000-0000-00000000000b');
insert into projects values ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-00000000000b');
set role app;
select set_config('app.tenant_id', '00000000-0000-0000-0000-00000000000a', false);
select * from projects;

-- good: the policy asks whose the parent is
create role app;
create table tenants (id uuid primary key);
create table projects (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on projects (tenant_id);
create table tasks (
  id uuid primary key,
  tenant_id uuid not null references tenants (id),
  project_id uuid not null references projects (id)
);
create index on tasks (tenant_id);
create index on tasks (project_id);
alter table projects enable row level security;
create policy own on projects using (tenant_id = current_setting('app.tenant_id')::uuid);
alter table tasks enable row level security;
create policy own on tasks
  using (tenant_id = current_setting('app.tenant_id')::uuid)
  with check (
    tenant_id = current_setting('app.tenant_id')::uuid
    and project_id in (select projects.id from projects where projects.tenant_id = current_setting('app.tenant_id')::uuid)
  );
grant select, insert on projects, tasks to app;
-- holds:
insert into tenants values ('00000000-0000-0000-0000-00000000000a'), ('00000000-0000-0000-0000-00000000000b');
insert into projects values ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-00000000000b');
set role app;
select set_config('app.tenant_id', '00000000-0000-0000-0000-00000000000a', false);
insert into tasks values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-0000000000b1');

-- good: only the service writes it
create role app;
create table tenants (id uuid primary key);
create table projects (id uuid primary key, tenant_id uuid not null references tenants (id));
create index on projects (tenant_id);
create table imports (
  id uuid primary key,
  tenant_id uuid not null references tenants (id),
  project_id uuid not null references projects (id)
);
create index on imports (tenant_id);
create index on imports (project_id);
alter table projects enable row level security;
create policy own on projects using (tenant_id = current_setting('app.tenant_id')::uuid);
alter table imports enable row level security;
create policy own on imports for select using (tenant_id = current_setting('app.tenant_id')::uuid);
grant select, insert on projects to app;
grant select on imports to app;
