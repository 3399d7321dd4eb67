/**
 * Functions of the storage service. Those that policies call have their real meaning; of the service's own, which walk
 * through a bucket, only the signature counts.
 */
export const storageFunctionsSql = `
-- The parts of an object's path: 'a/b/c.txt' is in the folders {a,b}, its file is c.txt, its extension txt.
create function storage.foldername(name text) returns text[] language plpgsql immutable as $$
declare
  parts text[] := string_to_array(name, '/');
begin
  return parts[1:array_length(parts, 1) - 1];
end
$$;

create function storage.filename(name text) returns text language plpgsql immutable as $$
declare
  parts text[] := string_to_array(name, '/');
begin
  return parts[array_length(parts, 1)];
end
$$;

create function storage.extension(name text) returns text language plpgsql immutable as $$
declare
  parts text[] := string_to_array(name, '/');
begin
  return split_part(parts[array_length(parts, 1)], '.', 2);
end
$$;

-- Which request is being served: storage.object.list, storage.object.get and so on.
create function storage.operation() returns text language plpgsql stable as $$
begin
  return current_setting('storage.operation', true);
end
$$;

create function storage.allow_any_operation(expected_operations text[]) returns boolean language sql stable as $$
  select coalesce(
    regexp_replace(storage.operation(), '^storage[.]', '') in (
      select regexp_replace(expected, '^storage[.]', '') from unnest(expected_operations) as expected where expected <> ''
    ),
    false
  )
$$;

create function storage.allow_only_operation(expected_operation text) returns boolean language sql stable as $$
  select storage.allow_any_operation(array[expected_operation])
$$;

create function storage.get_level(name text) returns integer language sql immutable strict as $$
  select array_length(string_to_array(name, '/'), 1)
$$;

create function storage.get_prefix(name text) returns text language sql immutable strict as $$
  select case when name like '%/%' then regexp_replace(name, '/[^/]+/?$', '') else '' end
$$;

-- From here on signatures only.
create function storage.get_prefixes(name text) returns text[] language sql immutable strict as $$ select '{}'::text[] $$;
create function storage.get_common_prefix(p_key text, p_prefix text, p_delimiter text) returns text language sql immutable
  as $$ select null::text $$;
create function storage.add_prefixes(_bucket_id text, _name text) returns void language sql security definer as $$ select null::void $$;
create function storage.delete_prefix(_bucket_id text, _name text) returns boolean language sql security definer as $$ select true $$;
create function storage.can_insert_object(bucketid text, name text, owner uuid, metadata jsonb) returns void language plpgsql
  as $$ begin end $$;
create function storage.get_size_by_bucket() returns table (size bigint, bucket_id text) language plpgsql stable
  as $$ begin return; end $$;

create function storage.search(
  prefix text, bucketname text, limits integer default 100, levels integer default 1, offsets integer default 0,
  search text default '', sortcolumn text default 'name', sortorder text default 'asc'
) returns table (
  name text, id uuid, updated_at timestamptz, created_at timestamptz, last_accessed_at timestamptz, metadata jsonb
) language sql stable as $$
  select o.name, o.id, o.updated_at, o.created_at, o.last_accessed_at, o.metadata
  from storage.objects as o where o.bucket_id = bucketname limit limits
$$;

create function storage.search_v2(
  prefix text, bucket_name text, limits integer default 100, levels integer default 1,
  start_after text default '', sort_order text default 'asc', sort_column text default 'name', sort_column_after text default ''
) returns table (
  key text, name text, id uuid, updated_at timestamptz, created_at timestamptz, last_accessed_at timestamptz, metadata jsonb
) language plpgsql stable as $$ begin return; end $$;

create function storage.list_objects_with_delimiter(
  _bucket_id text, prefix_param text, delimiter_param text, max_keys integer default 100,
  start_after text default '', next_token text default '', sort_order text default 'asc'
) returns table (
  name text, id uuid, metadata jsonb, updated_at timestamptz, created_at timestamptz, last_accessed_at timestamptz
) language plpgsql stable as $$ begin return; end $$;

-- Trigger functions, of which only the one for updated_at is at work here.
create function storage.update_updated_at_column() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end
$$;
create trigger update_objects_updated_at before update on storage.objects
  for each row execute function storage.update_updated_at_column();

create function storage.enforce_bucket_name_length() returns trigger language plpgsql as $$ begin return new; end $$;
create function storage.prefixes_insert_trigger() returns trigger language plpgsql as $$ begin return new; end $$;
create function storage.prefixes_delete_cleanup() returns trigger language plpgsql as $$ begin return null; end $$;
create function storage.objects_insert_prefix_trigger() returns trigger language plpgsql as $$ begin return new; end $$;
create function storage.objects_update_prefix_trigger() returns trigger language plpgsql as $$ begin return new; end $$;
create function storage.objects_update_level_trigger() returns trigger language plpgsql as $$ begin return new; end $$;
create function storage.objects_update_cleanup() returns trigger language plpgsql as $$ begin return null; end $$;
create function storage.objects_delete_cleanup() returns trigger language plpgsql as $$ begin return null; end $$;
create function storage.delete_prefix_hierarchy_trigger() returns trigger language plpgsql as $$ begin return old; end $$;
create function storage.protect_delete() returns trigger language plpgsql as $$ begin return null; end $$;
`;
