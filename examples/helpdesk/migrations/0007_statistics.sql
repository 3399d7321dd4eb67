create view ticket_statistics as
  select organization_id, state, count(*) as tickets
  from tickets
  group by organization_id, state;

grant select on ticket_statistics to app_user;

create index concurrently tickets_state_idx on tickets (state);
