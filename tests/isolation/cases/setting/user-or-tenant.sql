-- about: a row that is pinned on the user alone can be planted in another tenant
-- cell: public.drafts select app_user isolated
-- cell: public.drafts insert app_user leaks
create table drafts (id uuid primary key, tenant_id uuid not null, user_id uuid not null, body text);
create table posts (id uuid primary key, tenant_id uuid not null, user_id uuid not null, body text);
alter table drafts enable row level security;
alter table posts enable row level security;
create policy see on drafts for select using (tenant_id::text = current_setting('app.tenant_id', true));
create policy add on drafts for insert with check (user_id::text = current_setting('app.user_id', true));
create policy own on posts using (tenant_id::text = current_setting('app.tenant_id', true));
grant select, insert on drafts, posts to app_user;
-- rows
insert into drafts values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'of b');
