alter table workshops enable row level security;
alter table mechanics enable row level security;
alter table customers enable row level security;
alter table vehicles enable row level security;
alter table inspections enable row level security;
alter table findings enable row level security;
alter table recommendations enable row level security;

create policy own_workshop on workshops for select to workshop_app
  using (id = current_workshop());

create policy mechanics_of_workshop on mechanics to workshop_app
  using (workshop_id = current_workshop());

create policy customers_of_workshop on customers to workshop_app
  using (workshop_id = current_workshop());

create policy vehicles_of_workshop on vehicles to workshop_app
  using (exists (
    select 1 from customers c
    where c.id = vehicles.customer_id and c.workshop_id = current_workshop()
  ));

create policy inspections_of_workshop on inspections to workshop_app
  using (exists (
    select 1 from vehicles v join customers c on c.id = v.customer_id
    where v.id = inspections.vehicle_id and c.workshop_id = current_workshop()
  ));

-- The whole way up again, which costs three joins.
create policy findings_of_workshop on findings to workshop_app
  using (exists (
    select 1 from inspections i
      join vehicles v on v.id = i.vehicle_id
      join customers c on c.id = v.customer_id
    where i.id = findings.inspection_id and c.workshop_id = current_workshop()
  ));

-- Cheaper: whoever sees the inspection sees what was recommended.
create policy recommendations_of_inspection on recommendations to workshop_app
  using (inspection_id in (select id from inspections));
