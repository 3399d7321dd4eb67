-- bad: the fault was mended long ago
-- file: partywall-baseline.json
{
  "version": 1,
  "findings": [
    {"rule":"statement-fails","object":"public.docs","folder":".","fingerprint":"0123456789abcdef","says":"Relation does not exist."} -- finding: public.docs
  ]
}
-- file: 1_init.sql
create table docs (id bigint primary key);

-- bad: the table was dropped by a later migration, and the fault with it
-- file: partywall-baseline.json
{
  "version": 1,
  "findings": [
    {"rule":"primary-key-missing","object":"public.notes","folder":".","fingerprint":"fedcba9876543210","says":"public.notes has no primary key."} -- finding: public.notes
  ]
}
-- file: 1_init.sql
create table docs (id bigint primary key);
create table notes (body text);
-- file: 2_drop.sql
drop table notes;

-- good: what it knows is still there, and is not told
-- file: partywall-baseline.json
{
  "version": 1,
  "findings": [
    {"rule":"statement-fails","object":"public.docs","folder":".","fingerprint":"81f2b89b226a99a1","says":"Relation public.docs has no such column."}
  ]
}
-- file: 1_init.sql
create table docs (id bigint primary key);
-- file: 2_more.sql
alter table docs drop column body;

-- good: an empty one
-- file: partywall-baseline.json
{ "version": 1, "findings": [] }
-- file: 1_init.sql
create table docs (id bigint primary key);
