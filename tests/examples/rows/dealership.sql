insert into "dealerships" ("id", "name", "subdomain") values (7007, 'of a', 'a'), (8008, 'of b', 'b');
insert into "staff" ("id", "dealershipId", "email", "role") values
  (71, 7007, 'x/a1@example.test', 'manager'), (81, 8008, 'x/b1@example.test', 'manager');
insert into "vehicles" ("id", "dealershipId", "vin", "make", "model") values (72, 7007, 'of a', 'x', 'y'), (82, 8008, 'of b', 'x', 'y');
insert into "apiKeys" ("id", "dealershipId", "label", "hash") values
  ('aaaaaaaa-2222-4000-8000-000000000001', 7007, 'of a', 'x'), ('bbbbbbbb-2222-4000-8000-000000000001', 8008, 'of b', 'y');
insert into "customers" ("id", "dealershipId", "fullName") values
  ('aaaaaaaa-3333-4000-8000-000000000001', 7007, 'of a'), ('bbbbbbbb-3333-4000-8000-000000000001', 8008, 'of b');
insert into "leads" ("id", "dealershipId", "customerId", "source") values
  ('aaaaaaaa-4444-4000-8000-000000000001', 7007, 'aaaaaaaa-3333-4000-8000-000000000001', 'web'),
  ('bbbbbbbb-4444-4000-8000-000000000001', 8008, 'bbbbbbbb-3333-4000-8000-000000000001', 'web');
insert into "conversations" ("id", "dealershipId", "leadId") values
  ('aaaaaaaa-5555-4000-8000-000000000001', 7007, 'aaaaaaaa-4444-4000-8000-000000000001'),
  ('bbbbbbbb-5555-4000-8000-000000000001', 8008, 'bbbbbbbb-4444-4000-8000-000000000001');
insert into "messages" ("conversationId", "fromCustomer", "body") values
  ('aaaaaaaa-5555-4000-8000-000000000001', true, 'of a'), ('bbbbbbbb-5555-4000-8000-000000000001', true, 'of b');
insert into "handovers" ("dealershipId", "conversationId", "reason") values
  (7007, 'aaaaaaaa-5555-4000-8000-000000000001', 'of a'), (8008, 'bbbbbbbb-5555-4000-8000-000000000001', 'of b');
insert into "auditLog" ("dealershipId", "action") values (7007, 'of a'), (8008, 'of b');
insert into "followUps" ("dealershipId", "leadId", "dueAt") values
  (7007, 'aaaaaaaa-4444-4000-8000-000000000001', '2025-06-01'), (8008, 'bbbbbbbb-4444-4000-8000-000000000001', '2025-06-01');
