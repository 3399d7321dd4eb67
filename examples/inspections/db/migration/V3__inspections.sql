create table inspections (
  id uuid primary key default gen_random_uuid(),
  vehicle_id uuid not null references vehicles (id) on delete cascade,
  mechanic_id uuid references mechanics (id) on delete set null,
  state varchar(20) not null default 'planned' check (state in ('planned', 'running', 'done', 'sent')),
  odometer integer,
  finished_at timestamptz
);

create table findings (
  id uuid primary key default gen_random_uuid(),
  inspection_id uuid not null references inspections (id) on delete cascade,
  part varchar(120) not null,
  light varchar(6) not null default 'green' check (light in ('green', 'amber', 'red')),
  remark text
);

create table recommendations (
  id uuid primary key default gen_random_uuid(),
  inspection_id uuid not null references inspections (id) on delete cascade,
  work varchar(200) not null,
  price numeric(10, 2),
  accepted boolean
);

create index inspections_vehicle_idx on inspections (vehicle_id);
create index inspections_mechanic_idx on inspections (mechanic_id);
create index findings_inspection_idx on findings (inspection_id);
create index recommendations_inspection_idx on recommendations (inspection_id);

grant select, insert, update, delete on inspections, findings, recommendations to workshop_app;
