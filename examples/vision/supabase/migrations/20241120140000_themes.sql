-- Ours, for everybody, signed in or not.
create table studio.themes (
  code text primary key,
  title text not null,
  palette jsonb not null default '[]'
);

insert into studio.themes (code, title) values ('dawn', 'Dawn'), ('slate', 'Slate'), ('meadow', 'Meadow')
  on conflict do nothing;

alter table studio.themes enable row level security;
create policy "everybody reads themes" on studio.themes for select using (true);
grant select on studio.themes to anon, authenticated;
