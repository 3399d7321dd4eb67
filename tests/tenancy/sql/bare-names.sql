-- case: everybody may read what names a team
create table docs (id bigint primary key, team_id uuid not null, body text);
create table lines (id bigint primary key, doc_id bigint not null references docs);
create table notes (id bigint primary key, user_id uuid not null);
alter table docs enable row level security;
create policy p on docs for select using (true);
create policy p on notes using (user_id = auth.uid());
grant select on docs, lines to authenticated;
-- scope: public.docs column team_id ?
-- scope: public.lines through doc_id
-- scope: public.notes owner user_id:user
-- axes: user=auth.users team

-- case: a workspace beside a tenant, and a client
create table docs (id bigint primary key, tenant_id uuid not null);
create table notes (id bigint primary key, workspace_id uuid not null);
create table bills (id bigint primary key, client_id uuid not null);
create table clients (id uuid primary key);
alter table docs enable row level security;
create policy p on docs using (tenant_id = current_setting('app.tenant_id')::uuid);
grant select on docs, notes, bills to authenticated;
-- scope: public.docs column tenant_id
-- scope: public.notes column workspace_id
-- scope: public.bills column client_id ?
-- scope: public.clients undecided ?
-- axes: tenant workspace client

-- case: a catalogue, and names that say nothing where nobody uses row security for them
create table docs (id bigint primary key, tenant_id uuid not null);
create table brands (id uuid primary key, name text);
create table models (id uuid primary key, brand_id uuid not null references brands);
create table menus (id uuid primary key, restaurant_id uuid not null);
create table rates (id uuid primary key, customer_id uuid not null);
create table jobs (id uuid primary key, organization text, home_team_id uuid);
alter table docs enable row level security;
alter table brands enable row level security;
alter table models enable row level security;
alter table menus enable row level security;
alter table jobs enable row level security;
create policy p on docs using (tenant_id = current_setting('app.tenant_id')::uuid);
create policy p on brands for select using (true);
create policy p on models for select using (true);
create policy p on menus for select using (true);
create policy p on jobs for select using (true);
grant select on all tables in schema public to authenticated;
-- scope: public.docs column tenant_id
-- scope: public.brands none
-- scope: public.models none
-- scope: public.menus none
-- scope: public.rates none
-- scope: public.jobs none
-- axes: tenant

-- case: no row security, no tenants
create table teams (id bigint primary key, name text);
create table players (id bigint primary key, team_id bigint not null references teams);
create table users (id bigint primary key, email text);
create table bets (id bigint primary key, user_id bigint not null references users);
grant select on teams, players to authenticated;
-- scope: public.teams none
-- scope: public.players none
-- scope: public.users owner id:user
-- scope: public.bets owner user_id:user

-- case: the settings say what tenants are
-- settings: {"columns":["tenant_id"]}
create table docs (id bigint primary key, tenant_id uuid not null);
create table teams (id bigint primary key, organization_id uuid not null);
alter table teams enable row level security;
create policy p on teams for select using (true);
grant select on teams to authenticated;
-- scope: public.docs column tenant_id
-- scope: public.teams none
