create table photographs (
  id uuid primary key default gen_random_uuid(),
  finding_id uuid not null references findings (id) on delete cascade,
  object_key varchar(300) not null,
  width integer,
  height integer
);

create index photographs_finding_idx on photographs (finding_id);

create policy photographs_of_workshop on photographs to workshop_app
  using (exists (
    select 1 from findings f
      join inspections i on i.id = f.inspection_id
      join vehicles v on v.id = i.vehicle_id
      join customers c on c.id = v.customer_id
    where f.id = photographs.finding_id and c.workshop_id = current_workshop()
  ));

grant select, insert, delete on photographs to workshop_app;
