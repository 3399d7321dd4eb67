create table lines (a text, b text, c text collate "C");
create index lines_a on lines (a, (b collate "C"));
create index lines_lower on lines ((lower(b) collate "POSIX"), c);
create index lines_twice on lines ((b collate "C") collate "POSIX");
create index lines_own on lines ((c collate "C"));
create table parts (id integer, region text) partition by list (region);
create table parts_eu partition of parts for values in ('de');
create index parts_region on parts (region collate "C");

create publication some for table lines (a, b), parts;
create publication whole for all tables;
create publication roots for table parts with (publish_via_partition_root = true);
do $$ begin
  execute format('comment on table lines is %L', (select string_agg(format('%s %s %s', pubname, tablename, attnames), '; ' order by pubname, tablename)
    from pg_publication_tables where pubname in ('some', 'roots') or tablename in ('lines', 'parts', 'parts_eu')));
  if not exists (select 1 from pg_publication_tables where pubname = 'some' and tablename = 'entries') then
    alter publication some add table entries;
  end if;
end $$;
