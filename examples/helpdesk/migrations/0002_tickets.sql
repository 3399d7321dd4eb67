create type ticket_state as enum ('new', 'open', 'solved');

create table tickets (
  id bigint generated always as identity primary key,
  org_id uuid not null references organizations (id) on delete cascade,
  subject text not null check (length(subject) between 1 and 200),
  state ticket_state not null default 'new',
  opened_by uuid references people (id) on delete set null,
  created_at timestamptz not null default now()
);

create index tickets_org_created_idx on tickets (org_id, created_at desc);

alter table tickets enable row level security;
alter table tickets force row level security;
create policy tickets_of_organization on tickets to app_user
  using (org_id = current_organization())
  with check (org_id = current_organization());

grant select, insert, update on tickets to app_user;
