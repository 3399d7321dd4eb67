/** nhost/hasura-auth: users, and the roles of Hasura's that they have. As its migrations leave them. */
export const authSql = `
create extension if not exists pgcrypto with schema public;
create extension if not exists citext with schema public;

create role nhost_admin superuser createdb createrole replication bypassrls login;
create role nhost_auth_admin noinherit createrole login;
create role nhost_storage_admin noinherit createrole login;
create role pgbouncer login;
alter role nhost_auth_admin set search_path to auth;
alter role nhost_storage_admin set search_path to storage;

-- Hasura connects with this one, and may do what postgres may.
create role nhost_hasura login;
grant postgres to nhost_hasura;

create schema auth authorization nhost_admin;
grant all on schema auth to nhost_auth_admin;
grant usage on schema auth to nhost_hasura;

create function public.set_current_timestamp_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end
$$;
create function auth.set_current_timestamp_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end
$$;

create domain auth.email as public.citext check (value like '%_@_%');

create table auth.roles (role text primary key);
create table auth.providers (id text primary key);
create table auth.provider_requests (id uuid primary key, options jsonb);
create table auth.refresh_token_types (value text primary key, comment text);

create table auth.users (
  id uuid primary key default gen_random_uuid(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  last_seen timestamptz,
  disabled boolean not null default false,
  display_name text not null default '',
  avatar_url text not null default '',
  locale varchar(2) not null,
  email auth.email unique,
  phone_number text unique,
  password_hash text,
  email_verified boolean not null default false,
  phone_number_verified boolean not null default false,
  new_email auth.email,
  otp_method_last_used text,
  otp_hash text,
  otp_hash_expires_at timestamptz not null default now(),
  default_role text not null default 'user',
  is_anonymous boolean not null default false,
  totp_secret text,
  active_mfa_type text,
  ticket text,
  ticket_expires_at timestamptz not null default now(),
  metadata jsonb,
  webauthn_current_challenge text,
  constraint active_mfa_types_check check (active_mfa_type = 'totp' or active_mfa_type = 'sms'),
  constraint fk_default_role foreign key (default_role) references auth.roles on update cascade on delete restrict
);
create trigger set_auth_users_updated_at before update on auth.users for each row execute function auth.set_current_timestamp_updated_at();

create table auth.user_roles (
  id uuid primary key default gen_random_uuid(),
  created_at timestamptz not null default now(),
  user_id uuid not null constraint fk_user references auth.users on update cascade on delete cascade,
  role text not null constraint fk_role references auth.roles on update cascade on delete restrict,
  unique (user_id, role)
);

create table auth.user_providers (
  id uuid primary key default gen_random_uuid(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  user_id uuid not null constraint fk_user references auth.users on update cascade on delete cascade,
  access_token text not null,
  refresh_token text,
  provider_id text not null constraint fk_provider references auth.providers on update cascade on delete restrict,
  provider_user_id text not null,
  unique (provider_id, provider_user_id)
);
create trigger set_auth_user_providers_updated_at before update on auth.user_providers
  for each row execute function auth.set_current_timestamp_updated_at();

create table auth.user_security_keys (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null constraint fk_user references auth.users on update cascade on delete cascade,
  credential_id text not null constraint user_security_key_credential_id_key unique,
  credential_public_key bytea,
  counter bigint not null default 0,
  transports varchar(255) not null default '',
  nickname text
);

create table auth.refresh_tokens (
  id uuid primary key default gen_random_uuid(),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  user_id uuid not null constraint fk_user references auth.users on update cascade on delete cascade,
  metadata jsonb,
  type text not null default 'regular'
    constraint refresh_tokens_types_fkey references auth.refresh_token_types on update restrict on delete restrict,
  refresh_token_hash varchar(255)
);
create index refresh_tokens_refresh_token_hash_expires_at_user_id_idx on auth.refresh_tokens (refresh_token_hash, expires_at, user_id);

insert into auth.roles (role) values ('user'), ('anonymous'), ('me');
`;

/** nhost/hasura-storage: files, which rows of the folder's tables point to. */
export const storageSql = `
create schema storage authorization nhost_admin;
grant all on schema storage to nhost_storage_admin;
grant usage on schema storage to nhost_hasura;

create function storage.set_current_timestamp_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end
$$;

create table storage.buckets (
  id text primary key,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  download_expiration integer not null default 30,
  min_upload_file_size integer not null default 1,
  max_upload_file_size integer not null default 50000000,
  cache_control text default 'max-age=3600',
  presigned_urls_enabled boolean not null default true,
  constraint download_expiration_valid_range check (download_expiration >= 1 and download_expiration <= 604800)
);
create trigger set_storage_buckets_updated_at before update on storage.buckets
  for each row execute function storage.set_current_timestamp_updated_at();

create table storage.files (
  id uuid primary key default gen_random_uuid(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  bucket_id text not null default 'default' constraint fk_bucket references storage.buckets on update cascade on delete cascade,
  name text,
  size integer,
  mime_type text,
  etag text,
  is_uploaded boolean default false,
  uploaded_by_user_id uuid,
  metadata jsonb
);
create trigger set_storage_files_updated_at before update on storage.files
  for each row execute function storage.set_current_timestamp_updated_at();

create table storage.virus (
  id uuid primary key default gen_random_uuid(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  file_id uuid not null references storage.files,
  filename text not null,
  virus text not null,
  user_session jsonb not null
);
create trigger set_storage_virus_updated_at before update on storage.virus
  for each row execute function storage.set_current_timestamp_updated_at();

insert into storage.buckets (id) values ('default');
`;
