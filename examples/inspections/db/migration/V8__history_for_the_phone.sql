-- One call for the screen behind a vehicle.
create function vehicle_history(vehicle uuid)
  returns table (inspection uuid, state varchar, finished_at timestamptz, amber bigint, red bigint)
  language sql stable security definer
  set search_path = public, pg_temp
  as $$
    select i.id, i.state, i.finished_at,
      count(*) filter (where f.light = 'amber'), count(*) filter (where f.light = 'red')
    from inspections i left join findings f on f.inspection_id = i.id
    where i.vehicle_id = vehicle
    group by i.id
  $$;

-- The same for a mechanic, who may belong to the workshop only.
create function work_of_mechanic(mechanic uuid)
  returns setof findings
  language plpgsql stable security definer
  set search_path = public, pg_temp
  as $$
  begin
    if not exists (select 1 from mechanics m where m.id = mechanic and m.workshop_id = current_workshop()) then
      raise exception 'no such mechanic';
    end if;
    return query
      select f.* from findings f
        join inspections i on i.id = f.inspection_id
        join vehicles v on v.id = i.vehicle_id
        join customers c on c.id = v.customer_id
      where i.mechanic_id = mechanic and c.workshop_id = current_workshop();
  end
  $$;

revoke execute on function work_of_mechanic(uuid) from public;
grant execute on function work_of_mechanic(uuid) to workshop_app;
