-- What goes with a column or a table lets go of what it needed.
create type mood as enum ('low', 'high');
create table feelings (id integer, now_ mood not null default 'low');
alter table feelings drop column now_;
drop type mood;

create function depth(path text) returns integer language sql immutable strict as $$ select array_length(string_to_array(path, '/'), 1) $$;
create table paths (name text collate "C", level integer generated always as (depth(name)) stored, primary key (level, name));
drop table paths;
drop function depth(text);
create function depth(path text) returns integer language sql immutable strict as $$ select array_length(string_to_array(path, '/'), 1) $$;
create table paths (name text collate "C", level integer generated always as (depth(name)) stored);
alter table paths drop column level;
drop function depth(text);

create table kept (id integer default 1, state integer default 2);
create function two() returns integer language sql as 'select 2';
alter table kept alter column state set default two();
drop function two();
