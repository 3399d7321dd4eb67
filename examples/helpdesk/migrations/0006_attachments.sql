create table attachments (
  id uuid primary key default gen_random_uuid(),
  ticket_id bigint not null references ticket (id) on delete cascade,
  file_name text not null,
  bytes integer not null check (bytes >= 0)
);

alter table attachments enable row level security;
create policy attachments_of_organization on attachments to app_user
  using (exists (select 1 from tickets t where t.id = ticket_id and t.org_id = current_organization()));

grant select, insert on attachments to app_user;
