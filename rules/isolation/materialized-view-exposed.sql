-- bad: a summary of all tenants
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
-- file: 2_summary.sql
create materialized view doc_counts as select tenant_id, count(*) as docs from docs group by tenant_id; -- finding: public.doc_counts
grant select on doc_counts to app;
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
refresh materialized view doc_counts;
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from doc_counts;

-- bad: the platform grants new relations to its API
-- settings: {"platform": "supabase"}
create table organizations (id uuid primary key default gen_random_uuid(), name text not null);
create table members (
  organization_id uuid not null references organizations (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  primary key (organization_id, user_id)
);
create index on members (user_id);
create table docs (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references organizations (id) on delete cascade,
  body text not null
);
create index on docs (organization_id);
alter table organizations enable row level security;
alter table members enable row level security;
create policy own on members for select to authenticated using (user_id = (select auth.uid()));
alter table docs enable row level security;
create policy members_read on docs for select to authenticated
  using (exists (select from members m where m.organization_id = docs.organization_id and m.user_id = (select auth.uid())));
create materialized view doc_search as select id, body from docs; -- finding: public.doc_search
-- leaks:
insert into auth.users (id) values ('aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002');
insert into organizations values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into members values ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
refresh materialized view doc_search;
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated"}', true);
set local role authenticated;
select * from doc_search;

-- good: read through a view that confines
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
-- file: 2_summary.sql
create materialized view doc_counts as select tenant_id, count(*) as docs from docs group by tenant_id;
create view own_doc_counts with (security_barrier) as select docs from doc_counts where tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select on own_doc_counts to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
refresh materialized view doc_counts;
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from own_doc_counts;

-- good: for reports that callers do not read
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
create materialized view doc_counts as select tenant_id, count(*) as docs from docs group by tenant_id;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from doc_counts;
