-- A body may call its own function.
create table nodes (id integer primary key, parent integer references nodes);
create function below(root integer) returns setof integer language sql stable as $$
  select id from nodes where parent = root
  union all
  select b from nodes n, lateral below(n.id) as b where n.parent = root
$$;

-- Arguments of any type have the type that a call passes.
create function shown(value anyelement) returns text language sql immutable as $$ select '<' || value::text || '>' $$;
create function both_of(a anyelement, b anyelement, out list anyarray) language plpgsql as $$ begin list := array[a, b]; end $$;
do $$ begin
  execute format('comment on table nodes is %L', concat_ws(' ', shown(true), shown(7), shown('{"a": [1]}'::jsonb), shown(array[1, 2]), both_of(1.5, 2)));
end $$;

-- NEW as a whole, and a row that is compared with another of which not all is known.
create table entries (id integer primary key, note text, changed_at timestamptz default now());
create table log (line text, doc jsonb);
create function noted(entry entries) returns text language sql as $$ select entry.note $$;
create function touch() returns trigger language plpgsql as $$
begin
  if row(new.*) is distinct from row(old.*) then new.changed_at := now(); end if;
  if new.changed_at is distinct from now() then execute 'create table never_made ()'; end if;
  return new;
end $$;
create function keep() returns trigger language plpgsql as $$
begin
  insert into log values (noted(new.*), jsonb_build_object('id', new.id));
  return null;
end $$;
create trigger touched before update on entries for each row execute function touch();
create trigger kept after insert or update on entries for each row execute function keep();
insert into entries values (1, 'one'), (2, 'two');
update entries set note = 'first' where id = 1;
do $$ begin
  execute format('comment on table entries is %L', (select string_agg(line || ' ' || doc::text, ', ' order by line) from log));
  execute format('comment on table log is %L', (select count(*) from entries where changed_at is null));
end $$;

create function timed() returns integer language sql set TimeZone = 'UTC' set Search_Path = public set app.Name = 'x' as 'select 1';
select current_setting('application_name'), current_setting('Work_Mem', true);
