create table comments (
  id bigint generated always as identity primary key,
  ticket_id bigint not null references tickets (id) on delete cascade,
  author uuid references people (id),
  body text not null,
  internal boolean not null default false,
  created_at timestamptz not null default now()
);

alter table comments enable row level security;

-- Comments have no organization of their own: the ticket decides.
create policy comments_of_organization on comments to app_user
  using (exists (select 1 from tickets t where t.id = ticket_id and t.org_id = current_organization()));

grant select, insert on comments to app_user;
