-- The policies come along.
alter table public.poster_orders set schema studio;
revoke all on studio.poster_orders from anon, authenticated;
grant select, insert on studio.poster_orders to authenticated;

create view studio.weekly_progress with (security_invoker = true) as
  select h.user_id, h.id as habit_id, date_trunc('week', d.day)::date as week, count(*) as days
  from studio.habits h join studio.habit_days d on d.habit_id = h.id
  group by h.user_id, h.id, date_trunc('week', d.day);

grant select on studio.weekly_progress to authenticated;
