/** Channels: who may listen and send is asked of the policies on realtime.messages. */
export const realtimeSql = `
create table realtime.messages (
  topic text not null,
  extension text not null,
  payload jsonb,
  event text,
  private boolean default false,
  updated_at timestamp not null default now(),
  inserted_at timestamp not null default now(),
  id uuid not null default gen_random_uuid(),
  primary key (id, inserted_at)
) partition by range (inserted_at);

create table realtime.subscription (
  id bigint generated always as identity primary key,
  subscription_id uuid not null,
  entity regclass not null,
  claims jsonb not null,
  created_at timestamp not null default timezone('utc', now())
);

create table realtime.schema_migrations (version bigint primary key, inserted_at timestamp(0));

-- The channel that is being asked for.
create function realtime.topic() returns text language sql stable as $$
  select nullif(current_setting('realtime.topic', true), '')
$$;

create function realtime.to_regrole(role_name text) returns regrole language sql immutable as $$ select role_name::regrole $$;

-- What these send goes to listeners and to nobody's tables.
create function realtime.send(payload jsonb, event text, topic text, private boolean default true) returns void language plpgsql
  as $$ begin end $$;
create function realtime.send_binary(payload bytea, event text, topic text, private boolean default true) returns void language plpgsql
  as $$ begin end $$;
create function realtime.broadcast_changes(
  topic_name text, event_name text, operation text, table_name text, table_schema text, new record, old record, level text default 'ROW'
) returns void language plpgsql as $$ begin end $$;

-- Tables that are added here are streamed to subscribers, as far as their SELECT policies let them through.
create publication supabase_realtime;
`;
