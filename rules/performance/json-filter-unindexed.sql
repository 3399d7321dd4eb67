-- bad: by a key, in a function
-- file: 1_init.sql
create table events (
  id bigint primary key,
  payload jsonb not null -- finding: public.events.payload
);
-- file: 2_search.sql
create function events_of(kind text) returns setof events language sql stable as $$
  select * from events where payload ->> 'kind' = kind
$$;

-- bad: by an element, in a view
create table documents (
  id bigint primary key,
  tags jsonb not null -- finding: public.documents.tags
);
create view urgent with (security_invoker) as select id from documents where tags @> '["urgent"]';

-- good: an index that knows it
-- file: 1_init.sql
create table events (id bigint primary key, payload jsonb not null);
create function events_of(kind text) returns setof events language sql stable as $$
  select * from events where payload ->> 'kind' = kind
$$;
create table documents (id bigint primary key, tags jsonb not null);
create view urgent with (security_invoker) as select id from documents where tags @> '["urgent"]';
-- file: 2_indexes.sql
create index on events ((payload ->> 'kind'));
create index on documents using gin (tags);

-- good: found by its key, and then taken apart
create table events (id bigint primary key, payload jsonb not null);
create function kind_of(event bigint) returns text language sql stable as $$
  select payload ->> 'kind' from events where id = event
$$;
