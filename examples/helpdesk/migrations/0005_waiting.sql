alter type ticket_state add value 'waiting' before 'solved';

alter table tickets add column waiting_since timestamptz;
alter table tickets add constraint waiting_has_a_start
  check (state <> 'waiting' or waiting_since is not null);
