-- about: rows of no tenant are everybody's
-- cell: public.templates select app_user shared
-- cell: public.templates insert app_user isolated
create table templates (id uuid primary key, tenant_id uuid, title text);
create table notes (id uuid primary key, tenant_id uuid not null);
alter table templates enable row level security;
alter table notes enable row level security;
create policy see on templates for select using (tenant_id is null or tenant_id::text = current_setting('app.tenant_id', true));
create policy add on templates for insert with check (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on notes using (tenant_id::text = current_setting('app.tenant_id', true));
grant select, insert on templates, notes to app_user;
-- rows
insert into templates values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b'), ('aaaaaaaa-4444-4000-8000-000000000001', null, 'of all');
