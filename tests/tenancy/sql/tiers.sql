-- case: a member of a team, which belongs to an organization
create table orgs (id uuid primary key, name text);
create table teams (id uuid primary key, org_id uuid not null references orgs);
create table team_members (team_id uuid not null references teams, user_id uuid not null references auth.users, primary key (team_id, user_id));
create table docs (id uuid primary key, org_id uuid not null references orgs, title text);
create policy own on docs using (
  exists (select 1 from team_members tm join teams t on t.id = tm.team_id where tm.user_id = auth.uid() and t.org_id = docs.org_id));
-- scope: public.orgs root id
-- scope: public.teams column org_id
-- scope: public.team_members members team_id, user_id:user
-- scope: public.docs column org_id
-- axes: organization=public.orgs user=auth.users

-- case: the organization has no table, and a definer function finds it
create table teams (id uuid primary key, organization_id uuid not null);
create table team_members (team_id uuid not null references teams, user_id uuid not null references auth.users, primary key (team_id, user_id));
create table docs (id uuid primary key, organization_id uuid not null, title text);
create function mine() returns setof uuid language sql stable security definer as $$
  select t.organization_id from public.team_members tm join public.teams t on t.id = tm.team_id where tm.user_id = auth.uid()
$$;
create policy own on docs using (organization_id in (select mine()));
-- scope: public.teams column organization_id
-- scope: public.team_members members team_id, user_id:user
-- scope: public.docs column organization_id
-- axes: organization user=auth.users

-- case: workspaces of an account, and pages of a workspace
create table accounts (id uuid primary key, name text);
create table workspaces (id uuid primary key, account_id uuid not null references accounts);
create table workspace_members (workspace_id uuid not null references workspaces, user_id uuid not null references auth.users, role text, primary key (workspace_id, user_id));
create table pages (id uuid primary key, workspace_id uuid not null references workspaces);
create table invoices (id uuid primary key, account_id uuid not null references accounts);
create policy own on pages using (workspace_id in (select workspace_id from workspace_members where user_id = auth.uid()));
create policy own on invoices using (account_id in (select w.account_id from workspaces w join workspace_members m on m.workspace_id = w.id where m.user_id = auth.uid()));
create policy own on workspaces using (id in (select workspace_id from workspace_members where user_id = auth.uid()));
-- scope: public.accounts root id
-- scope: public.workspaces column account_id
-- scope: public.workspace_members members workspace_id, user_id:user
-- scope: public.pages through workspace_id
-- scope: public.invoices column account_id
-- axes: account=public.accounts user=auth.users

-- case: each user has one department of a company
create table companies (id int primary key);
create table departments (id int primary key, company_id int not null references companies);
create table employees (user_id uuid primary key references auth.users, department_id int not null references departments);
create table payrolls (id int primary key, company_id int not null references companies);
create policy p on payrolls using (company_id = (select d.company_id from employees e join departments d on d.id = e.department_id where e.user_id = auth.uid()));
-- scope: public.companies root id
-- scope: public.departments column company_id
-- scope: public.employees members department_id, user_id:user
-- scope: public.payrolls column company_id
-- axes: company=public.companies user=auth.users

-- case: branches of a dealership, by subqueries in subqueries
create table dealerships (id int primary key);
create table branches (id int primary key, dealership_id int not null references dealerships);
create table branch_staff (branch_id int references branches, user_id uuid references auth.users, primary key (branch_id, user_id));
create table vehicles (id int primary key, dealership_id int not null references dealerships);
create table drives (id int primary key, vehicle_id int not null references vehicles, branch_id int references branches);
create policy p on vehicles using (dealership_id in (select dealership_id from branches where id in (select branch_id from branch_staff where user_id = auth.uid())));
create policy p on branches using (id in (select branch_id from branch_staff where user_id = auth.uid()));
-- scope: public.dealerships root id
-- scope: public.branches column dealership_id
-- scope: public.branch_staff members branch_id, user_id:user
-- scope: public.vehicles column dealership_id
-- scope: public.drives through vehicle_id
-- axes: dealership=public.dealerships user=auth.users

-- case: two steps to the tenant
create table tenants (id int primary key);
create table regions (id int primary key, tenant_id int not null references tenants);
create table shops (id int primary key, region_id int not null references regions);
create table shop_staff (shop_id int references shops, user_id uuid references auth.users, primary key (shop_id, user_id));
create table reports (id int primary key, owner int not null);
create policy p on reports using (owner in (
  select r.tenant_id from shop_staff s join shops on shops.id = s.shop_id join regions r on r.id = shops.region_id where s.user_id = auth.uid()));
-- scope: public.tenants root id
-- scope: public.regions column tenant_id
-- scope: public.shops through region_id
-- scope: public.shop_staff members shop_id, user_id:user
-- scope: public.reports column owner
-- axes: tenant=public.tenants user=auth.users

-- case: members of the organization, and members of its projects who see its bills
create table orgs (id uuid primary key);
create table org_members (org_id uuid references orgs, user_id uuid references auth.users, primary key (org_id, user_id));
create table projects (id uuid primary key, org_id uuid not null references orgs);
create table project_members (project_id uuid references projects, user_id uuid references auth.users, primary key (project_id, user_id));
create table tasks (id uuid primary key, project_id uuid not null references projects);
create table bills (id uuid primary key, org_id uuid not null references orgs);
create policy p on tasks using (project_id in (select project_id from project_members where user_id = auth.uid()));
create policy p on projects using (org_id in (select org_id from org_members where user_id = auth.uid()));
create policy p on bills using (exists (select 1 from project_members pm join projects p on p.id = pm.project_id where pm.user_id = auth.uid() and p.org_id = bills.org_id));
-- scope: public.orgs root id
-- scope: public.org_members members org_id, user_id:user
-- scope: public.projects column org_id
-- scope: public.project_members members project_id, user_id:user
-- scope: public.tasks through project_id
-- scope: public.bills column org_id
-- axes: organization=public.orgs user=auth.users

-- case: policies stop at the team, which no organization can be missing from
create table orgs (id uuid primary key);
create table teams (id uuid primary key, org_id uuid not null references orgs);
create table team_members (team_id uuid not null references teams, user_id uuid not null references auth.users, primary key (team_id, user_id));
create table tasks (id uuid primary key, team_id uuid not null references teams);
create policy p on tasks using (team_id in (select team_id from team_members where user_id = auth.uid()));
-- scope: public.orgs root id
-- scope: public.teams column org_id
-- scope: public.team_members members team_id, user_id:user
-- scope: public.tasks through team_id
-- axes: organization=public.orgs user=auth.users

-- case: a team that may do without an organization is the tenant
create table orgs (id uuid primary key);
create table teams (id uuid primary key, org_id uuid references orgs);
create table team_members (team_id uuid not null references teams, user_id uuid not null references auth.users, primary key (team_id, user_id));
create table tasks (id uuid primary key, team_id uuid not null references teams);
create policy p on tasks using (team_id in (select team_id from team_members where user_id = auth.uid()));
-- scope: public.orgs undecided ?
-- scope: public.teams root id
-- scope: public.team_members members team_id, user_id:user
-- scope: public.tasks column team_id
-- axes: team=public.teams user=auth.users

-- case: what a tenant merely has stands not above it
create table plans (id int primary key);
create table countries (id int primary key);
create table orgs (id int primary key, plan_id int not null references plans, country_id int not null references countries);
create table org_members (org_id int references orgs, user_id uuid references auth.users, primary key (org_id, user_id));
create table docs (id int primary key, org_id int not null references orgs);
create table extras (id int primary key, plan_id int not null references plans);
create table holidays (id int primary key, country_id int not null references countries);
create policy p on docs using (org_id in (select org_id from org_members where user_id = auth.uid()));
create policy p on extras using (plan_id in (select o.plan_id from orgs o join org_members m on m.org_id = o.id where m.user_id = auth.uid()));
create policy p on holidays using (country_id in (select o.country_id from orgs o join org_members m on m.org_id = o.id where m.user_id = auth.uid()));
-- scope: public.plans undecided ?
-- scope: public.countries undecided ?
-- scope: public.orgs root id
-- scope: public.org_members members org_id, user_id:user
-- scope: public.docs column org_id
-- scope: public.extras undecided ?
-- scope: public.holidays undecided ?
-- axes: organization=public.orgs user=auth.users

-- case: a right to one of an organization's things is no membership
create table orgs (id uuid primary key);
create table org_users (org_id uuid references orgs, user_id uuid references auth.users, primary key (org_id, user_id));
create table channels (id int primary key, org_id uuid not null references orgs);
create table channel_overrides (id int primary key, channel_id int not null references channels, user_id uuid not null references auth.users, permission text, unique (channel_id, user_id, permission));
create table builds (id int primary key, org_id uuid not null references orgs);
create policy p on channels using (org_id in (select org_id from org_users where user_id = auth.uid()));
create policy p on builds using (org_id in (select c.org_id from channels c join channel_overrides o on o.channel_id = c.id where o.user_id = auth.uid() and o.permission = 'build'));
-- scope: public.orgs root id
-- scope: public.org_users members org_id, user_id:user
-- scope: public.channels column org_id
-- scope: public.channel_overrides through channel_id, user_id:user
-- scope: public.builds column org_id
