-- bad: a child of a later migration
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
-- file: 2_archive.sql
create table archived_docs (primary key (id), foreign key (tenant_id) references tenants (id) on delete cascade) inherits (docs); -- finding: public.archived_docs
create index on archived_docs (tenant_id);
grant select on docs, archived_docs to app;
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into archived_docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from archived_docs;

-- bad: ALL TABLES are granted
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
create table archived_docs (primary key (id), foreign key (tenant_id) references tenants (id) on delete cascade) inherits (docs); -- finding: public.archived_docs
create index on archived_docs (tenant_id);
grant select on docs, archived_docs to app;
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into archived_docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from only archived_docs;

-- good: read through the parent
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
-- file: 2_archive.sql
create table archived_docs (primary key (id), foreign key (tenant_id) references tenants (id) on delete cascade) inherits (docs);
create index on archived_docs (tenant_id);
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into archived_docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from docs;

-- good: a child with row security of its own
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
create table archived_docs (primary key (id), foreign key (tenant_id) references tenants (id) on delete cascade) inherits (docs);
create index on archived_docs (tenant_id);
alter table archived_docs enable row level security;
grant select on docs, archived_docs to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into archived_docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from archived_docs;
