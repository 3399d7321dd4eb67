-- case: roots and columns
-- settings: { "root": "ships", "columns": ["logs.vessel"] }
create table ships (id bigint primary key);
create table crew (id bigint primary key, ship_id bigint references ships);
create table logs (id bigint primary key, vessel bigint);
create table tenants (id bigint primary key);
create table papers (id bigint primary key, tenant_id bigint references tenants);
-- scope: public.ships root id
-- scope: public.crew column ship_id
-- scope: public.logs column vessel
-- scope: public.tenants undecided ?
-- scope: public.papers undecided ?

-- case: columns, without a root
-- settings: { "columns": ["realm"], "owner": ["keeper"] }
create table keys (id bigint primary key, realm text not null, keeper text);
create table locks (id bigint primary key, realm text not null);
-- scope: public.keys column realm, keeper:user
-- scope: public.locks column realm

-- case: links, with their columns
-- settings: { "members": { "rota": { "user": "who", "tenant": "station" } } }
create table stations (id bigint primary key);
create table rota (id bigint primary key, who text not null, station bigint not null references stations);
create table tests (id bigint primary key, station bigint not null references stations);
-- scope: public.stations root id
-- scope: public.rota members station, who:user
-- scope: public.tests column station

-- case: nobody's rows
-- settings: { "shared": ["public.tariffs"] }
create table tariffs (id bigint primary key, tenant_id uuid);
create table bills (id bigint primary key, tenant_id uuid not null);
-- scope: public.tariffs none
-- scope: public.bills column tenant_id

-- case: contexts, and those that callers set
-- settings: { "context": { "app.x": "tenant", "auth.jwt() ->> 'who'": "user" }, "untrusted": ["app.y"] }
create table docs (id bigint primary key, place text not null, hand text not null);
create policy p on docs using (place = current_setting('app.x') and hand = auth.jwt() ->> 'who');
create policy q on docs using (place = current_setting('app.y'));
-- scope: public.docs column place, hand:user
-- context: tenant server place current_setting('app.x')
-- context: user server user auth.jwt() ->> 'who'
-- context: tenant caller place current_setting('app.y')
