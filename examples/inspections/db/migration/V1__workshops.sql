-- A workshop is the tenant. The service connects as workshop_app and says for every transaction who it works for.
create role workshop_app nologin;

create table workshops (
  id uuid primary key default gen_random_uuid(),
  name varchar(160) not null,
  time_zone varchar(60) not null default 'UTC',
  plan varchar(20) not null default 'trial' check (plan in ('trial', 'paid')),
  created_at timestamptz not null default now()
);

create table mechanics (
  id uuid primary key default gen_random_uuid(),
  workshop_id uuid not null references workshops (id) on delete cascade,
  email varchar(200) not null unique,
  password_hash varchar(200) not null,
  is_manager boolean not null default false
);

create index mechanics_workshop_idx on mechanics (workshop_id);

create function current_workshop() returns uuid
  language sql stable
  return current_setting('app.workshop_id')::uuid;

grant select on workshops to workshop_app;
grant select (id, workshop_id, email, is_manager), update (email) on mechanics to workshop_app;
