insert into auth.users (id, email) values
  ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test');
insert into public.accounts (id, name) values
  ('aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into public.account_members (account_id, user_id, role) values
  ('aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'driver'),
  ('bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'driver');
insert into public.depots (id, account_id, name) values
  ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'),
  ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into public.vehicles (id, account_id, label) values
  ('aaaaaaaa-3333-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'),
  ('bbbbbbbb-3333-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into public.readings (id, account_id, vehicle_id, kind, amount, taken_at) values
  ('aaaaaaaa-4444-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-3333-4000-8000-000000000001', 'fuel', 40, '2024-05-05'),
  ('bbbbbbbb-4444-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-3333-4000-8000-000000000001', 'fuel', 50, '2024-05-05'),
  ('aaaaaaaa-4444-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-3333-4000-8000-000000000001', 'fuel', 40, '2025-05-05'),
  ('bbbbbbbb-4444-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-3333-4000-8000-000000000001', 'fuel', 50, '2025-05-05');
insert into public.vin_lookups (vehicle_id, vin) values
  ('aaaaaaaa-3333-4000-8000-000000000001', 'of a'), ('bbbbbbbb-3333-4000-8000-000000000001', 'of b');
insert into public.chats (id, account_id) values
  ('aaaaaaaa-5555-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a'),
  ('bbbbbbbb-5555-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b');
insert into public.chat_messages (chat_id, speaker, body) values
  ('aaaaaaaa-5555-4000-8000-000000000001', 'user', 'of a'), ('bbbbbbbb-5555-4000-8000-000000000001', 'user', 'of b');
insert into public.checklists (id, account_id, title) values
  ('aaaaaaaa-6666-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'),
  ('bbbbbbbb-6666-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b'),
  ('cccccccc-6666-4000-8000-000000000001', null, 'of nobody');
