-- about: keys and indexes within the tenant
-- cell: public.pages select app_user isolated
-- cell: public.pages insert app_user isolated
-- cell: public.pages update app_user isolated
create table pages (tenant_id uuid not null, slug text not null, title text, primary key (tenant_id, slug));
create unique index one_title on pages (tenant_id, lower(title));
alter table pages enable row level security;
create policy own on pages using (tenant_id::text = current_setting('app.tenant_id', true));
grant select, insert, update on pages to app_user;
-- rows
insert into pages values ('aaaaaaaa-0000-4000-8000-00000000000a', 'home', 'of a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'home', 'of b');
delete from pages where title = 'of a';
insert into pages values ('aaaaaaaa-0000-4000-8000-00000000000a', 'start', 'of a');
