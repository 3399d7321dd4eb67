create or replace view open_work as
  select c.workshop_id, i.id as inspection_id, v.plate, i.state, count(f.id) filter (where f.light = 'red') as red
  from inspections i
    join vehicles v on v.id = i.vehicle_id
    join customers c on c.id = v.customer_id
    left join findings f on f.inspection_id = i.id
  where i.state in ('planned', 'running')
  group by c.workshop_id, i.id, v.plate;

create or replace view answers_wanted with (security_invoker = on) as
  select t.customer_id, max(t.sent_at) as last_text
  from texts t
  where t.incoming
  group by t.customer_id;

grant select on open_work, answers_wanted to workshop_app;
