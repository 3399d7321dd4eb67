-- bad: without a tenant, any project passes
-- file: 1_init.sql
create table tenants (id uuid primary key);
create table projects (id uuid primary key, tenant_id uuid not null references tenants (id), unique (tenant_id, id));
create table tasks (
  id uuid primary key,
  tenant_id uuid references tenants (id), -- also: tenant-column-nullable public.tasks.tenant_id
  project_id uuid not null
);
create index on tasks (tenant_id, project_id);
-- file: 2_key.sql
alter table tasks add foreign key (tenant_id, project_id) references projects (tenant_id, id); -- finding: public.tasks

-- bad: half an address is no address
create table cities (country text, name text, primary key (country, name));
create table visits (
  id uuid primary key,
  country text,
  city text,
  foreign key (country, city) references cities (country, name) -- finding: public.visits
);
create index on visits (country, city);

-- good: required since
-- file: 1_init.sql
create table cities (country text, name text, primary key (country, name));
create table visits (id uuid primary key, country text, city text, foreign key (country, city) references cities (country, name));
create index on visits (country, city);
-- file: 2_required.sql
alter table visits alter column country set not null, alter column city set not null;

-- good: one part may be left out beside one that is always there; or both, by a CHECK or MATCH FULL
create table cities (country text, name text, primary key (country, name));
create table visits (
  id uuid primary key,
  country text not null,
  city text,
  next_country text,
  next_city text,
  last_country text,
  last_city text,
  foreign key (country, city) references cities (country, name),
  foreign key (next_country, next_city) references cities (country, name),
  foreign key (last_country, last_city) references cities (country, name) match full,
  check ((next_country is null) = (next_city is null))
);
create index on visits (country, city);
create index on visits (next_country, next_city);
create index on visits (last_country, last_city);
