create or replace view public.vehicle_overview as
  select v.id, v.account_id, v.label, v.make, v.model, max(r.taken_at) as last_reading, v.depot_id
  from public.vehicles v
  left join public.readings r on r.vehicle_id = v.id
  group by v.id;
