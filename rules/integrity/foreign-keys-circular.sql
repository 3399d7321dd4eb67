-- bad: each needs the other
-- file: 1_init.sql
create table teams (id uuid primary key, leader_id uuid not null);
create index on teams (leader_id);
create table people (id uuid primary key, team_id uuid not null references teams (id));
create index on people (team_id);
-- file: 2_leader.sql
alter table teams add foreign key (leader_id) references people (id); -- finding: public.teams

-- bad: round by way of a third
create table a (id int primary key, b_id int not null);
create index on a (b_id);
create table b (id int primary key, c_id int not null);
create index on b (c_id);
create table c (id int primary key, a_id int not null references a (id));
create index on c (a_id);
alter table a add foreign key (b_id) references b (id); -- finding: public.a
alter table b add foreign key (c_id) references c (id);

-- good: one may come later
-- file: 1_init.sql
create table teams (id uuid primary key, leader_id uuid);
create index on teams (leader_id);
create table people (id uuid primary key, team_id uuid not null references teams (id));
create index on people (team_id);
-- file: 2_leader.sql
alter table teams add foreign key (leader_id) references people (id);

-- good: checked when the transaction ends; and a tree
create table teams (id uuid primary key, leader_id uuid not null);
create index on teams (leader_id);
create table people (id uuid primary key, team_id uuid not null references teams (id));
create index on people (team_id);
alter table teams add foreign key (leader_id) references people (id) deferrable initially deferred;
create table folders (id uuid primary key, parent_id uuid not null references folders (id));
create index on folders (parent_id);
