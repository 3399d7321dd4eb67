create table heard (n serial, said text);
create function hear() returns event_trigger language plpgsql as $$
declare one record;
begin
  if tg_event = 'sql_drop' then
    for one in select * from pg_event_trigger_dropped_objects() where object_type in ('table', 'schema', 'function') loop
      insert into heard (said) values (tg_tag || ' lost ' || one.object_identity);
    end loop;
  elsif tg_event = 'ddl_command_end' then
    for one in select * from pg_event_trigger_ddl_commands() where command_tag like 'CREATE%' and object_type in ('table', 'sequence', 'view', 'schema') order by object_identity loop
      insert into heard (said) values (tg_tag || ' made ' || one.object_identity);
    end loop;
    insert into heard (said) values (tg_tag || ' done');
  else
    insert into heard (said) values (tg_tag || ' begins');
  end if;
end $$;
create event trigger heard_start on ddl_command_start execute function hear();
create event trigger heard_end on ddl_command_end execute function hear();
create event trigger heard_drop on sql_drop execute function hear();
create event trigger heard_some on ddl_command_end when tag in ('CREATE SEQUENCE') execute function hear();

create sequence counted;
create schema noisy;
create table noisy.loud (id serial primary key, number bigint generated always as identity);
alter table noisy.loud add column note text;
alter table noisy.loud rename column note to remark;
comment on table noisy.loud is 'x';
grant select on noisy.loud to public;
create role listener;
create view noisy.heard as select * from noisy.loud;
create table noisy.copy as select 1 as a;
create table if not exists noisy.copy (a integer);
drop function if exists nothing_there();
create policy anyone on noisy.loud;
do $$ begin execute 'create table noisy.inner_one ()'; end $$;
drop table noisy.copy;
drop schema noisy cascade;
do $$ declare list text;
begin
  select string_agg(said, '; ' order by n) into list from heard;
  drop event trigger heard_start;
  drop event trigger heard_end;
  drop event trigger heard_drop;
  drop event trigger heard_some;
  execute format('comment on table heard is %L', list);
end $$;
do $$ declare t text; what text := '';
begin
  foreach t in array array['a', 'b', 'c'] loop
    case t when 'a' then what := what || '1'; when 'b', 'c' then what := what || '2'; else raise exception 'never'; end case;
  end loop;
  execute format('comment on sequence counted is %L', what);
end $$;

-- A statement's rows as they were and as they are; CALL with variables; EXECUTE in a trigger.
create table balance (id integer primary key, amount integer);
create table seen (line text);
create procedure see(prefix text, line text) language plpgsql as $$ begin insert into seen values (prefix || line); end $$;
create function watch() returns trigger language plpgsql as $$
declare line text;
begin
  execute 'select string_agg(concat(o.id, '':'', o.amount, ''>'', n.amount), '','' order by n.id) from old_rows o join new_rows n using (id)' into line;
  call see(tg_op || ' ', coalesce(line, 'nothing'));
  return null;
end $$;
create trigger watched after update on balance referencing old table as old_rows new table as new_rows for each statement execute function watch();
insert into balance values (1, 10), (2, 20);
update balance set amount = amount + 1;
update balance set amount = 0 where id = 7;
do $$ begin execute format('comment on table balance is %L', (select string_agg(line, '; ' order by line) from seen)); end $$;
