-- bad: three tables have a bin, the fourth has none
-- file: 1_init.sql
create table tenants (id uuid primary key, name text not null, plan text not null, deleted_at timestamptz);
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants (id), label text not null, deleted_at timestamptz);
create index on vehicles (tenant_id);
create table garages (id uuid primary key, tenant_id uuid not null references tenants (id), label text not null, deleted_at timestamptz);
create index on garages (tenant_id);
-- file: 2_documents.sql
create table documents (id uuid primary key, tenant_id uuid not null references tenants (id), title text not null, body text not null); -- finding: public.documents
create index on documents (tenant_id);

-- bad: a child, too
create table tenants (id uuid primary key, name text not null, plan text not null, is_deleted boolean not null default false);
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants (id), label text not null, is_deleted boolean not null default false);
create index on vehicles (tenant_id);
create table garages (id uuid primary key, tenant_id uuid not null references tenants (id), label text not null, is_deleted boolean not null default false);
create index on garages (tenant_id);
create table photos (id uuid primary key, vehicle_id uuid not null references vehicles (id), url text not null, width int not null); -- finding: public.photos
create index on photos (vehicle_id);

-- good: added since; and what is only written down
-- file: 1_init.sql
create table tenants (id uuid primary key, name text not null, plan text not null, deleted_at timestamptz);
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants (id), label text not null, deleted_at timestamptz);
create index on vehicles (tenant_id);
create table garages (id uuid primary key, tenant_id uuid not null references tenants (id), label text not null);
create index on garages (tenant_id);
create table audit_log (id uuid primary key, tenant_id uuid not null references tenants (id), what text not null, who text not null);
create index on audit_log (tenant_id);
-- file: 2_bin.sql
alter table garages add column deleted_at timestamptz;

-- good: where one table alone has it
create table tenants (id uuid primary key, name text not null, plan text not null);
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants (id), label text not null, deleted_at timestamptz);
create index on vehicles (tenant_id);
create table garages (id uuid primary key, tenant_id uuid not null references tenants (id), label text not null, place text not null);
create index on garages (tenant_id);
