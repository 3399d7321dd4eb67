-- case: no policy at all
create table tenants (id uuid primary key);
create table users (id uuid primary key, email text unique);
create table memberships (tenant_id uuid not null references tenants, user_id uuid not null references users, role text, primary key (tenant_id, user_id));
create table vehicles (id uuid primary key, tenant_id uuid not null references tenants);
create table events (id uuid primary key, tenant_id uuid not null references tenants, vehicle_id uuid not null references vehicles, created_by uuid references users);
create table photos (id uuid primary key, event_id uuid not null references events);
-- scope: public.tenants root id
-- scope: public.users owner id:user
-- scope: public.memberships members tenant_id, user_id:user
-- scope: public.vehicles column tenant_id
-- scope: public.events column tenant_id, created_by:user
-- scope: public.photos through event_id
-- axes: tenant=public.tenants user=public.users

-- case: quoted names, and users who have a dealership
create table dealerships (id serial primary key, name varchar(255) not null);
create table users (id serial primary key, username varchar(100), dealership_id integer references dealerships on delete set null);
create table vehicles (id serial primary key, "dealershipId" integer not null references dealerships, vin varchar(17));
create table leads (id uuid primary key, "dealershipId" integer not null, "vehicleId" integer not null);
create table notes (id uuid primary key, "leadId" uuid not null);
-- scope: public.dealerships root id
-- scope: public.users members dealership_id, id:user
-- scope: public.vehicles column dealershipId
-- scope: public.leads column dealershipId
-- scope: public.notes through leadId
-- axes: dealership=public.dealerships user=public.users

-- case: most tables have it, whatever it is called
create table parishes (id bigint primary key);
create table services (id bigint primary key, parish_id bigint not null references parishes);
create table burials (id bigint primary key, parish_id bigint not null references parishes);
create table weddings (id bigint primary key, parish_id bigint not null references parishes);
create table hymns (id bigint primary key, parish_id bigint not null references parishes);
create table sheets (id bigint primary key, hymn_id bigint not null references hymns);
-- scope: public.parishes root id
-- scope: public.services column parish_id
-- scope: public.burials column parish_id
-- scope: public.weddings column parish_id
-- scope: public.hymns column parish_id
-- scope: public.sheets through hymn_id

-- case: a project is no tenant where it has one
create table orgs (id uuid primary key);
create table projects (id uuid primary key, org_id uuid not null references orgs);
create table project_members (project_id uuid references projects, user_id uuid references auth.users, primary key (project_id, user_id));
create table org_members (org_id uuid references orgs, user_id uuid references auth.users, primary key (org_id, user_id));
create table tasks (id uuid primary key, project_id uuid not null references projects);
create policy p on tasks using (project_id in (select project_id from project_members where user_id = auth.uid()));
create policy p on projects using (org_id in (select org_id from org_members where user_id = auth.uid()));
-- scope: public.orgs root id
-- scope: public.projects column org_id
-- scope: public.project_members through project_id, user_id:user
-- scope: public.org_members members org_id, user_id:user
-- scope: public.tasks through project_id
-- axes: organization=public.orgs user=auth.users

-- case: one tenant under several names
create table organizations (id uuid primary key);
create table a (id bigint primary key, tenant_id uuid not null references organizations);
create table b (id bigint primary key, organization_ref uuid not null references organizations);
create table c (id bigint primary key, owner_org uuid not null references organizations);
create table d (id bigint primary key, tenant_id uuid not null);
create policy p on a using (tenant_id = current_setting('app.org')::uuid);
-- scope: public.organizations root id
-- scope: public.a column tenant_id
-- scope: public.b column organization_ref
-- scope: public.c column owner_org
-- scope: public.d column tenant_id
-- axes: organization=public.organizations

-- case: organizations elsewhere are none of ours
create table profiles (user_id uuid primary key references auth.users, openai_organization_id text, stripe_customer_id text);
create table chats (id uuid primary key, user_id uuid not null references auth.users, slack_team_id text);
create policy p on chats using (user_id = auth.uid());
create policy p on profiles using (user_id = auth.uid());
-- scope: public.profiles owner user_id:user
-- scope: public.chats owner user_id:user
-- axes: user=auth.users

-- case: a workspace that is its user's
create table workspaces (id uuid primary key, user_id uuid not null references auth.users, name text);
create table chats (id uuid primary key, user_id uuid not null references auth.users, workspace_id uuid not null references workspaces);
create table chat_files (chat_id uuid references chats, workspace_id uuid references workspaces, user_id uuid not null references auth.users, primary key (chat_id, workspace_id));
create policy p on workspaces using (user_id = auth.uid());
create policy p on chats using (user_id = auth.uid());
create policy p on chat_files using (user_id = auth.uid());
-- scope: public.workspaces owner user_id:user
-- scope: public.chats owner user_id:user
-- scope: public.chat_files owner user_id:user
-- axes: user=auth.users

-- case: schemas other than public
create schema crm;
create table crm.companies (id text primary key);
create table crm.staff (user_id uuid primary key references auth.users, company_id text not null references crm.companies);
create table crm.deals (id bigint primary key, company_id text not null references crm.companies);
create policy p on crm.deals using (company_id = (select company_id from crm.staff where user_id = auth.uid()));
-- scope: crm.companies root id
-- scope: crm.staff members company_id, user_id:user
-- scope: crm.deals column company_id

-- case: composite keys carry the tenant
create table tenants (id uuid primary key);
create table projects (tenant uuid references tenants, id bigint, primary key (tenant, id));
create table tasks (id bigint primary key, home uuid not null, project bigint not null, foreign key (home, project) references projects (tenant, id));
-- scope: public.tenants root id
-- scope: public.projects column tenant
-- scope: public.tasks column home

-- case: partitions, children and copies
create table events (tenant_id uuid not null, at date not null) partition by range (at);
create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
create table base (id bigint primary key, tenant_id uuid not null);
create table special (more text) inherits (base);
create table copy (like base including all);
create table snapshot as select * from base;
create materialized view counts as select tenant_id as t, count(*) from base group by 1;
create policy p on base using (tenant_id = current_setting('app.tenant')::uuid);
-- scope: public.events column tenant_id
-- scope: public.events_2026 column tenant_id
-- scope: public.base column tenant_id
-- scope: public.special column tenant_id
-- scope: public.copy column tenant_id
-- scope: public.snapshot column tenant_id
-- scope: public.counts column t

-- case: whoever made a row in a tenant's product need not own it
create table tenants (id uuid primary key);
create table docs (id uuid primary key, tenant_id uuid not null references tenants, created_by uuid references auth.users, updated_by uuid);
create table features (id uuid primary key, name text, created_by uuid references auth.users);
-- scope: public.tenants root id
-- scope: public.docs column tenant_id, created_by:user, updated_by:user
-- scope: public.features undecided ?

-- case: an owner of many kinds
create table owners (id uuid primary key, user_id uuid not null references auth.users);
create table files (id uuid primary key, owner_id uuid not null, owner_type text not null);
create policy p on owners using (user_id = auth.uid());
-- scope: public.owners owner user_id:user
-- scope: public.files through owner_id

-- case: no tenants and no users
create table queue (id bigint primary key, payload jsonb);
create table executions (id bigint primary key, queue_id bigint not null references queue, store text);
-- scope: public.queue undecided ?
-- scope: public.executions undecided ?
-- axes:

-- case: profiles that are none of users'
create table users (id serial primary key, email text);
create table projects (id uuid primary key);
create table profiles (id uuid primary key, name text, project_id uuid not null references projects);
create table rules (id uuid primary key, profile_id uuid not null references profiles);
create table repositories (id uuid primary key, project_id uuid not null references projects);
create table providers (id uuid primary key, project_id uuid not null references projects);
create table artifacts (id uuid primary key, project_id uuid not null references projects);
-- scope: public.users owner id:user
-- scope: public.projects root id
-- scope: public.profiles column project_id
-- scope: public.rules through profile_id
-- scope: public.repositories column project_id
-- scope: public.providers column project_id
-- scope: public.artifacts column project_id

-- case: a region of a user's is no tenant
create table profiles (id uuid primary key references auth.users, region text, clearance text);
create table bulletins (id int primary key, region text not null, author_id uuid not null references profiles);
create policy p on bulletins using (region = (select region from profiles where id = auth.uid()));
-- scope: public.profiles owner id:user
-- scope: public.bulletins owner author_id:user

-- case: capitals that were lost for want of quotes
create table orders (id int primary key, tenantId uuid not null, buyer text);
create table items (id int primary key, tenantid uuid not null, userid uuid);
create policy p on orders using (tenantId = current_setting('app.tenantId')::uuid);
create function org() returns text language sql stable as $$ select current_setting('app.currentOrgId', true) $$;
create function who() returns text language sql stable as $$ select current_setting('app.userId', true) $$;
-- scope: public.orders column tenantid
-- scope: public.items column tenantid, userid:user
-- context: tenant server tenant current_setting('app.tenantid')
-- context: tenant server tenant current_setting('app.currentorgid')
-- context: user server user current_setting('app.userid')

-- case: tables without policies, beside those that have some
create table clinics (id int primary key);
create table memberships (clinic_id int references clinics, user_id uuid references auth.users, primary key (clinic_id, user_id));
create table visits (id int primary key, clinic_id int not null references clinics);
create table bills (id int primary key, clinic_id int not null);
create table payments (id int primary key, clinic_id bigint not null);
create table audits (id int primary key, "clinicId" int, what text);
create table imports (id int primary key, clinic_id int not null, location text);
create table referrals (id int primary key, referring_clinic_id int);
create policy p on visits using (clinic_id in (select clinic_id from memberships where user_id = auth.uid()));
-- scope: public.clinics root id
-- scope: public.memberships members clinic_id, user_id:user
-- scope: public.visits column clinic_id
-- scope: public.bills column clinic_id
-- scope: public.payments column clinic_id
-- scope: public.audits column clinicId
-- scope: public.imports column clinic_id
-- scope: public.referrals undecided ?

-- case: keys that are written as texts elsewhere
create table docs (id int primary key, tenant_id uuid not null, place uuid);
create table events (id int primary key, tenant_id text not null, place text);
create table codes (id int primary key, tenant_id varchar(36));
create policy p on docs using (tenant_id = current_setting('app.tenant_id')::uuid);
-- scope: public.docs column tenant_id
-- scope: public.events column tenant_id
-- scope: public.codes column tenant_id

-- case: of what numbers alone tell, the greatest is believed
create table cases (id uuid primary key);
create table users (id uuid primary key);
create table stamps (id uuid primary key, at timestamptz, user_id uuid references users);
create table a (id int primary key, case_id uuid not null references cases, stamp_id uuid not null references stamps);
create table b (id int primary key, case_id uuid not null references cases, stamp_id uuid not null references stamps);
create table c (id int primary key, case_id uuid not null references cases, stamp_id uuid not null references stamps);
create table d (id int primary key, case_id uuid not null references cases, stamp_id uuid not null references stamps);
create table e (id int primary key, case_id uuid not null references cases);
-- scope: public.cases root id
-- scope: public.users owner id:user
-- scope: public.stamps owner user_id:user
-- scope: public.a column case_id
-- scope: public.b column case_id
-- scope: public.c column case_id
-- scope: public.d column case_id
-- scope: public.e column case_id
-- axes: case=public.cases user=public.users

-- case: a tenant's slug and its key, both referenced
create table tenants (id uuid primary key, slug text not null unique);
create table members (tenant_id uuid references tenants, user_id uuid references auth.users, primary key (tenant_id, user_id));
create table a (id int primary key, tenant_id uuid not null references tenants);
create table b (id int primary key, tenant_slug text not null references tenants (slug));
create table c (id int primary key, tenant_slug text not null);
create policy p on a using (tenant_id in (select tenant_id from members where user_id = auth.uid()));
create policy p on b using (tenant_slug in (select t.slug from tenants t join members m on m.tenant_id = t.id where m.user_id = auth.uid()));
-- scope: public.tenants root id
-- scope: public.members members tenant_id, user_id:user
-- scope: public.a column tenant_id
-- scope: public.b through tenant_slug
-- scope: public.c through tenant_slug
-- axes: tenant=public.tenants user=auth.users

-- case: sessions know the tenant by its slug
create table tenants (id uuid primary key, slug text not null unique);
create table a (id int primary key, tenant_id uuid not null references tenants);
create table b (id int primary key, tenant_slug text not null);
create policy p on a using (tenant_id = (select id from tenants where slug = current_setting('app.tenant')));
create policy p on b using (tenant_slug = current_setting('app.tenant'));
-- scope: public.tenants root slug
-- scope: public.a through tenant_id
-- scope: public.b column tenant_slug
-- context: tenant server tenant current_setting('app.tenant')
-- axes: tenant=public.tenants
