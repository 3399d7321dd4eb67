-- case: a membership table
create table orgs (id uuid primary key);
create table members (org_id uuid not null references orgs, user_id uuid not null references auth.users, role text, primary key (org_id, user_id));
create table docs (id uuid primary key, org_id uuid not null references orgs);
create policy p on docs using (exists (select 1 from members m where m.org_id = docs.org_id and m.user_id = auth.uid()));
create policy p on members using (user_id = auth.uid());
create policy p on orgs using (id in (select org_id from members where user_id = auth.uid()));
-- scope: public.orgs root id
-- scope: public.members members org_id, user_id:user
-- scope: public.docs column org_id
-- axes: organization=public.orgs user=auth.users

-- case: the root does not exist, and nothing is unique
create table "UserDealership" ("userId" uuid not null, "dealershipId" uuid not null);
create table "Vehicle" (id bigint primary key, "dealershipId" uuid not null);
create policy p on "Vehicle" using ("dealershipId" in (select "dealershipId" from "UserDealership" where "userId" = auth.uid()));
-- scope: public."UserDealership" members dealershipId, userId:user
-- scope: public."Vehicle" column dealershipId

-- case: through a definer function that asks for a tenant
create table crews (id uuid primary key);
create table crew_members (id bigint primary key, crew uuid not null references crews, person uuid not null references auth.users, unique (crew, person));
create function is_in(which uuid) returns boolean language sql stable security definer as $$ select exists (select 1 from public.crew_members where crew = which and person = auth.uid()) $$;
create table logs (id bigint primary key, crew uuid not null);
create policy p on logs using (is_in(crew));
-- scope: public.crews root id
-- scope: public.crew_members members crew, person:user
-- scope: public.logs column crew

-- case: through a function that gives tenants
create table teams (id bigint primary key);
create table team_members (user_id uuid references auth.users, team_id bigint references teams, primary key (user_id, team_id));
create function my_teams() returns setof bigint language sql stable as $$ select team_id from team_members where user_id = auth.uid() $$;
create table boards (id bigint primary key, team bigint not null);
create policy p on boards using (team in (select my_teams()));
-- scope: public.teams root id
-- scope: public.team_members members team_id, user_id:user
-- scope: public.boards column team

-- case: PL/pgSQL selects into a variable
create table clinics (id uuid primary key);
create table staff (user_id uuid primary key references auth.users, clinic uuid not null references clinics);
create function my_clinic() returns uuid language plpgsql stable as $$
declare found_clinic uuid;
begin
  select clinic into found_clinic from staff where user_id = auth.uid();
  return found_clinic;
end $$;
create table patients (id uuid primary key, seen_at uuid not null);
create policy p on patients using (seen_at = my_clinic());
-- scope: public.clinics root id
-- scope: public.staff members clinic, user_id:user
-- scope: public.patients column seen_at

-- case: profiles hold the tenant
create table schools (id uuid primary key);
create table profiles (id uuid primary key references auth.users, school_id uuid references schools, name text);
create table pupils (id bigint primary key, school_id uuid not null references schools);
create policy p on pupils using (school_id = (select school_id from profiles where id = auth.uid()));
-- scope: public.schools root id
-- scope: public.profiles members school_id, id:user
-- scope: public.pupils column school_id

-- case: people by another key than the session's
create table companies (id int primary key);
create table users (id int primary key, auth_id uuid unique not null references auth.users, company_id int not null references companies);
create table orders (id int primary key, company_id int not null references companies, seller_id int references users);
create table drafts (id int primary key, writer_id int not null references users);
create policy p on orders using (company_id in (select company_id from users where auth_id = auth.uid()));
-- scope: public.companies root id
-- scope: public.users members company_id, auth_id:user
-- scope: public.orders column company_id, seller_id
-- scope: public.drafts owner writer_id

-- case: a view of memberships
create table orgs (id uuid primary key);
create table memberships (org_id uuid references orgs, user_id uuid, primary key (org_id, user_id));
create view my_orgs as select m.org_id as org from memberships m where m.user_id = auth.uid();
create table docs (id uuid primary key, org_ref uuid not null);
create policy p on docs using (org_ref in (select org from my_orgs));
-- scope: public.orgs root id
-- scope: public.memberships members org_id, user_id:user
-- scope: public.docs column org_ref

-- case: likes and follows are no memberships
create table profiles (id uuid primary key references auth.users);
create table posts (id uuid primary key, author_id uuid not null references profiles, body text);
create table likes (user_id uuid references profiles, post_id uuid references posts, primary key (user_id, post_id));
create table follows (follower uuid references profiles, followed uuid references profiles, primary key (follower, followed));
create policy p on posts using (author_id = auth.uid());
create policy p on likes using (user_id = auth.uid());
create policy p on follows using (follower = auth.uid());
-- scope: public.profiles owner id:user
-- scope: public.posts owner author_id:user
-- scope: public.likes owner user_id:user
-- scope: public.follows owner follower:user, followed:user
-- axes: user=auth.users

-- case: what is shared with users is still its owner's
create table notes (id uuid primary key, owner_id uuid not null references auth.users);
create table note_shares (note_id uuid references notes, user_id uuid references auth.users, primary key (note_id, user_id));
create policy p on notes using (owner_id = auth.uid() or id in (select note_id from note_shares where user_id = auth.uid()));
create policy p on note_shares using (user_id = auth.uid());
-- scope: public.notes owner owner_id:user
-- scope: public.note_shares owner user_id:user
-- axes: user=auth.users

-- case: conversations belong to those who take part
create table conversations (id uuid primary key, title text);
create table conversation_participants (conversation_id uuid references conversations, user_id uuid references auth.users, primary key (conversation_id, user_id));
create table messages (id bigint primary key, conversation_id uuid not null references conversations, sender_id uuid references auth.users);
create policy p on messages using (conversation_id in (select conversation_id from conversation_participants where user_id = auth.uid()));
-- scope: public.conversations root id
-- scope: public.conversation_participants members conversation_id, user_id:user
-- scope: public.messages column conversation_id, sender_id:user

-- case: users have roles, and roles are no tenants
create table roles (id bigint primary key, name text);
create table user_roles (user_id uuid references auth.users, role_id bigint references roles, primary key (user_id, role_id));
create table permissions (id bigint primary key, role_id bigint not null references roles, what text);
create policy p on permissions using (role_id in (select role_id from user_roles where user_id = auth.uid()));
create policy p on user_roles using (user_id = auth.uid());
-- scope: public.roles undecided ?
-- scope: public.user_roles owner user_id:user
-- scope: public.permissions undecided ?
-- axes: user=auth.users

-- case: accounts that some share their key with users
create table accounts (id uuid primary key, primary_owner uuid not null references auth.users, personal boolean);
create table account_user (user_id uuid not null references auth.users, account_id uuid not null references accounts, primary key (user_id, account_id));
create table invoices (id uuid primary key, account_id uuid not null references accounts);
create function personal() returns accounts language sql stable as $$ select * from accounts where id = auth.uid() $$;
create policy p on invoices using (account_id in (select account_id from account_user where user_id = auth.uid()));
create policy p on accounts using (primary_owner = auth.uid());
-- scope: public.accounts root id, primary_owner:user
-- scope: public.account_user members account_id, user_id:user
-- scope: public.invoices column account_id

-- case: invitations by user and by address
create table orgs (id uuid primary key);
create table members (org_id uuid references orgs, user_id uuid, primary key (org_id, user_id));
create table invites (id uuid primary key, org_id uuid not null references orgs, email text not null, invited_by uuid not null);
create policy p on invites for select using (lower(email) = lower(auth.email()));
create policy p on orgs using (id in (select org_id from members where user_id = auth.uid()));
-- scope: public.orgs root id
-- scope: public.members members org_id, user_id:user
-- scope: public.invites column org_id, invited_by:user, email:email
-- context: email server email auth.jwt() ->> 'email'

-- case: members by another key of theirs
create table orgs (id int primary key);
create table people (id int primary key, uid uuid unique not null references auth.users, email text);
create table members (org_id int not null references orgs, person_id int not null references people, primary key (org_id, person_id));
create table docs (id int primary key, org_id int not null references orgs);
create policy p on docs using (exists (select 1 from members m join people p on p.id = m.person_id where p.uid = auth.uid() and m.org_id = docs.org_id));
-- scope: public.orgs root id
-- scope: public.people owner uid:user
-- scope: public.members members org_id, person_id
-- scope: public.docs column org_id

-- case: a policy that takes the tenant for the user
create table tenants (id uuid primary key);
create table members (tenant_id uuid references tenants, user_id uuid references auth.users, primary key (tenant_id, user_id));
create table a (id int primary key, tenant_id uuid not null references tenants);
create table b (id int primary key, tenant_id uuid not null);
create policy p on a using (tenant_id in (select tenant_id from members where user_id = auth.uid()));
create policy p on b using (tenant_id = auth.uid());
-- scope: public.tenants root id
-- scope: public.members members tenant_id, user_id:user
-- scope: public.a column tenant_id
-- scope: public.b column tenant_id

-- case: each user is a tenant
create table notes (id int primary key, tenant_id uuid not null default auth.uid());
create policy p on notes using (tenant_id = auth.uid());
-- scope: public.notes owner tenant_id:user
-- axes: user=auth.users

-- case: where a user was last is not where their rows belong
create table orgs (id uuid primary key);
create table members (org_id uuid not null references orgs, user_id uuid not null references auth.users, primary key (org_id, user_id));
create table profiles (id uuid primary key references auth.users, default_org_id uuid references orgs, name text);
create table devices (id int primary key, user_id uuid not null references auth.users, last_org_id uuid references orgs);
create table seats (id int primary key, user_id uuid not null references auth.users, current_org_id uuid not null references orgs);
create table docs (id int primary key, org_id uuid not null references orgs);
create policy p on docs using (org_id in (select org_id from members where user_id = auth.uid()));
create policy p on profiles using (id = auth.uid());
create policy p on devices using (user_id = auth.uid());
-- scope: public.orgs root id
-- scope: public.members members org_id, user_id:user
-- scope: public.profiles owner id:user
-- scope: public.devices owner user_id:user
-- scope: public.seats column current_org_id, user_id:user
-- scope: public.docs column org_id

-- case: a profile's current organization, which policies go by
create table orgs (id uuid primary key);
create table profiles (id uuid primary key references auth.users, current_org_id uuid references orgs);
create table docs (id int primary key, org_id uuid not null references orgs);
create policy p on docs using (org_id = (select current_org_id from profiles where id = auth.uid()));
-- scope: public.orgs root id
-- scope: public.profiles members current_org_id, id:user
-- scope: public.docs column org_id

-- case: people's own tables, of one tenant each
create table orgs (id uuid primary key);
create table members (org_id uuid not null references orgs, user_id uuid not null references auth.users, primary key (org_id, user_id));
create table hooks (id uuid primary key, org_id uuid not null references orgs);
create table api_keys (id uuid primary key, user_id uuid not null references auth.users, hook_id uuid not null references hooks);
create table notification_preferences (user_id uuid primary key references auth.users, org_id uuid not null references orgs, email boolean);
create table themes (user_id uuid primary key references auth.users, theme text);
create policy p on hooks using (org_id in (select org_id from members where user_id = auth.uid()));
create policy p on api_keys using (user_id = auth.uid());
create policy p on notification_preferences using (user_id = auth.uid());
-- scope: public.orgs root id
-- scope: public.members members org_id, user_id:user
-- scope: public.hooks column org_id
-- scope: public.api_keys through hook_id, user_id:user
-- scope: public.notification_preferences column org_id, user_id:user
-- scope: public.themes owner user_id:user
