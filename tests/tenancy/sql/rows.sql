-- case: through parents, and their parents
create table docs (id bigint primary key, user_id uuid not null);
create table pages (id bigint primary key, doc_id bigint not null references docs);
create table lines (id bigint primary key, page_id bigint not null references pages on delete cascade);
create table marks (id bigint primary key, line_id bigint references lines);
create policy p on docs using (user_id = auth.uid());
-- scope: public.docs owner user_id:user
-- scope: public.pages through doc_id
-- scope: public.lines through page_id
-- scope: public.marks through line_id ?

-- case: a column called after a parent
create table devices (id bigint primary key, tenant_id uuid not null);
create table readings (id bigint primary key, device_id bigint not null);
create table leftovers (id bigint primary key, device_id bigint);
create policy p on devices using (tenant_id = current_setting('app.tenant_id')::uuid);
-- scope: public.devices column tenant_id
-- scope: public.readings through device_id
-- scope: public.leftovers through device_id ?

-- case: policies go to the parent, whatever the column is called
create table devices (serial text primary key, tenant_id uuid not null);
create table readings (id bigint primary key, taken_by text not null);
create policy p on devices using (tenant_id = current_setting('app.tenant_id')::uuid);
create policy p on readings using (exists (select 1 from devices d where d.serial = taken_by));
-- scope: public.devices column tenant_id
-- scope: public.readings through taken_by

-- case: two parents that must be there
create table gifts (id bigint primary key, tenant_id uuid not null);
create table payouts (id bigint primary key, tenant_id uuid not null);
create table payout_gifts (gift_id bigint references gifts, payout_id bigint references payouts, primary key (gift_id, payout_id));
-- scope: public.gifts column tenant_id
-- scope: public.payouts column tenant_id
-- scope: public.payout_gifts through gift_id, payout_id

-- case: comments are the post's tenant's, and their author's
create table tenants (id uuid primary key);
create table posts (id bigint primary key, tenant_id uuid not null references tenants);
create table comments (id bigint primary key, post_id bigint not null references posts, author_id uuid not null references auth.users);
create table bookmarks (id bigint primary key, post_id bigint references posts, user_id uuid not null references auth.users);
create policy p on posts using (tenant_id = current_setting('app.tenant_id')::uuid);
-- scope: public.tenants root id
-- scope: public.posts column tenant_id
-- scope: public.comments through post_id, author_id:user
-- scope: public.bookmarks owner user_id:user

-- case: an array of tenants
create table docs (id bigint primary key, tenant_ids text[] not null);
create policy p on docs using (tenant_ids @> array[current_setting('app.tenant_id')]);
-- scope: public.docs array tenant_ids

-- case: an array, asked for an element; and one of users
create table docs (id bigint primary key, orgs uuid[] not null, readers uuid[]);
create policy p on docs using (current_setting('app.org_id')::uuid = any (orgs));
create policy q on docs using (auth.uid() = any (readers));
-- scope: public.docs array orgs, readers:user

-- case: paths that begin with the user
create policy p on storage.objects using ((storage.foldername(name))[1] = auth.uid()::text);
-- scope: storage.objects path name:user, owner:user

-- case: paths that begin with the tenant
create table members (org_id uuid, user_id uuid, primary key (org_id, user_id));
create policy p on storage.objects using ((storage.foldername(name))[1]::uuid in (select org_id from members where user_id = auth.uid()));
-- scope: public.members members org_id, user_id:user
-- scope: storage.objects path name, owner:user

-- case: paths, by other means
create table files (id bigint primary key, key text not null);
create policy a on files using (split_part(key, '/', 1) = current_setting('app.tenant'));
create table blobs (id bigint primary key, path text not null);
create policy a on blobs using (path like current_setting('app.tenant') || '/%');
create table docs (id bigint primary key, tenant text not null);
create policy a on docs using (tenant = current_setting('app.tenant'));
-- scope: public.files path key
-- scope: public.blobs path path
-- scope: public.docs column tenant

-- case: a path that another table's column captured
create table roles (id bigint primary key, name text);
create table members (org_id uuid, user_id uuid, role_id bigint references roles, primary key (org_id, user_id));
create policy p on storage.objects using (exists (select 1 from members m join roles r on r.id = m.role_id where m.user_id = auth.uid() and m.org_id::text = (storage.foldername(name))[1]));
-- scope: public.roles undecided ?
-- scope: public.members members org_id, user_id:user
-- scope: storage.objects owner owner:user

-- case: reference data that callers can only read
create table countries (code text primary key);
alter table countries enable row level security;
create policy p on countries for select using (true);
grant select on countries to authenticated;
create table cities (id bigint primary key, country text not null references countries);
grant select on cities to authenticated;
create table tips (id bigint primary key);
alter table tips enable row level security;
create policy p on tips for all using (true);
grant select, insert on tips to authenticated;
create table docs (id bigint primary key, tenant_id uuid not null);
-- scope: public.countries none
-- scope: public.cities none
-- scope: public.tips undecided ?
-- scope: public.docs column tenant_id

-- case: a migration tool's own
create table _prisma_migrations (id text primary key, checksum text);
create table schema_migrations (version bigint primary key);
create table docs (id bigint primary key, tenant_id uuid not null);
-- scope: public._prisma_migrations none
-- scope: public.schema_migrations none
-- scope: public.docs column tenant_id

-- case: an order is its customer's, and its shop's
create table stores (id uuid primary key, owner_id uuid not null references auth.users);
create table orders (id uuid primary key, store_id uuid not null references stores, customer_id uuid references auth.users);
create table order_items (id uuid primary key, order_id uuid not null references orders);
create policy a on stores using (owner_id = auth.uid());
create policy b on orders using (customer_id = auth.uid() or exists (select 1 from stores s where s.id = store_id and s.owner_id = auth.uid()));
-- scope: public.stores owner owner_id:user
-- scope: public.orders owner customer_id:user, store_id
-- scope: public.order_items through order_id

-- case: a room's messages are those of all who are in it
create table rooms (id uuid primary key, participant_ids uuid[] not null);
create table messages (id uuid primary key, room_id uuid not null references rooms, sender uuid not null);
create policy a on rooms using (auth.uid() = any (participant_ids));
create policy b on messages using (exists (select 1 from rooms r where r.id = room_id and auth.uid() = any (r.participant_ids)));
-- scope: public.rooms array participant_ids:user
-- scope: public.messages owner sender:user, room_id
