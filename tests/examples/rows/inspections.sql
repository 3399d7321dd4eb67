insert into workshops (id, name) values
  ('aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into mechanics (id, workshop_id, email, password_hash) values
  ('aaaaaaaa-1111-4000-8000-0000000000a1', 'aaaaaaaa-0000-4000-8000-00000000000a', 'a1@example.test', 'x'),
  ('bbbbbbbb-1111-4000-8000-0000000000b1', 'bbbbbbbb-0000-4000-8000-00000000000b', 'b1@example.test', 'y');
insert into customers (id, workshop_id, full_name) values
  ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'),
  ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into vehicles (id, customer_id, plate) values
  ('aaaaaaaa-3333-4000-8000-000000000001', 'aaaaaaaa-2222-4000-8000-000000000001', 'of a'),
  ('bbbbbbbb-3333-4000-8000-000000000001', 'bbbbbbbb-2222-4000-8000-000000000001', 'of b');
insert into inspections (id, vehicle_id, mechanic_id) values
  ('aaaaaaaa-4444-4000-8000-000000000001', 'aaaaaaaa-3333-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1'),
  ('bbbbbbbb-4444-4000-8000-000000000001', 'bbbbbbbb-3333-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1');
insert into findings (id, inspection_id, part) values
  ('aaaaaaaa-5555-4000-8000-000000000001', 'aaaaaaaa-4444-4000-8000-000000000001', 'of a'),
  ('bbbbbbbb-5555-4000-8000-000000000001', 'bbbbbbbb-4444-4000-8000-000000000001', 'of b');
insert into recommendations (id, inspection_id, work) values
  ('aaaaaaaa-6666-4000-8000-000000000001', 'aaaaaaaa-4444-4000-8000-000000000001', 'of a'),
  ('bbbbbbbb-6666-4000-8000-000000000001', 'bbbbbbbb-4444-4000-8000-000000000001', 'of b');
insert into photographs (id, finding_id, object_key) values
  ('aaaaaaaa-7777-4000-8000-000000000001', 'aaaaaaaa-5555-4000-8000-000000000001', 'of a'),
  ('bbbbbbbb-7777-4000-8000-000000000001', 'bbbbbbbb-5555-4000-8000-000000000001', 'of b');
insert into texts (customer_id, incoming, body) values
  ('aaaaaaaa-2222-4000-8000-000000000001', true, 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', true, 'of b');
