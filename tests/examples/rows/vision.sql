insert into auth.users (id, email) values
  ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test'),
  ('eeeeeeee-1111-4000-8000-0000000000e1', 'e1@example.test');
insert into studio.teams (id, name) values
  ('aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into studio.team_members (team_id, user_id, is_admin) values
  ('aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-1111-4000-8000-0000000000a1', true),
  ('bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-1111-4000-8000-0000000000b1', true);
insert into studio.profiles (id, display_name, credits) values
  ('aaaaaaaa-1111-4000-8000-0000000000a1', 'of a', 2), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'of b', 2);
insert into studio.boards (id, owner_id, team_id, title) values
  ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'),
  ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into studio.board_pictures (id, board_id, storage_path) values
  ('aaaaaaaa-3333-4000-8000-000000000001', 'aaaaaaaa-2222-4000-8000-000000000001', 'of a'),
  ('bbbbbbbb-3333-4000-8000-000000000001', 'bbbbbbbb-2222-4000-8000-000000000001', 'of b');
insert into studio.habits (id, user_id, title) values
  ('aaaaaaaa-4444-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'of a'),
  ('bbbbbbbb-4444-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'of b');
insert into studio.habit_days (habit_id, day) values
  ('aaaaaaaa-4444-4000-8000-000000000001', '2025-01-01'), ('bbbbbbbb-4444-4000-8000-000000000001', '2025-01-01');
insert into studio.partnerships (asked_by, asked, state) values
  ('aaaaaaaa-1111-4000-8000-0000000000a1', 'eeeeeeee-1111-4000-8000-0000000000e1', 'ended'),
  ('bbbbbbbb-1111-4000-8000-0000000000b1', 'eeeeeeee-1111-4000-8000-0000000000e1', 'ended'),
  ('eeeeeeee-1111-4000-8000-0000000000e1', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'ended'),
  ('eeeeeeee-1111-4000-8000-0000000000e1', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'ended');
insert into studio.calendar_connections (team_id, provider, access_token) values
  ('aaaaaaaa-0000-4000-8000-00000000000a', 'caldav', 'of a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'caldav', 'of b');
insert into studio.coach_sessions (id, user_id) values
  ('aaaaaaaa-5555-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1'),
  ('bbbbbbbb-5555-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1');
insert into studio.coach_messages (session_id, body) values
  ('aaaaaaaa-5555-4000-8000-000000000001', 'of a'), ('bbbbbbbb-5555-4000-8000-000000000001', 'of b');
insert into studio.leaderboard (team_id, user_id, week) values
  ('aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-1111-4000-8000-0000000000a1', '2025-01-06'),
  ('bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-1111-4000-8000-0000000000b1', '2025-01-06');
insert into studio.poster_orders (user_id) values ('aaaaaaaa-1111-4000-8000-0000000000a1'), ('bbbbbbbb-1111-4000-8000-0000000000b1');
insert into storage.objects (bucket_id, name) values
  ('pictures', 'aaaaaaaa-1111-4000-8000-0000000000a1/one.png'), ('pictures', 'bbbbbbbb-1111-4000-8000-0000000000b1/one.png'),
  ('posters', 'aaaaaaaa-1111-4000-8000-0000000000a1/one.pdf'), ('posters', 'bbbbbbbb-1111-4000-8000-0000000000b1/one.pdf');
