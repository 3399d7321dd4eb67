-- What the replay computes while it runs is told by comments, which both sides keep.
create table said (id integer primary key);
create function say(what text, value text) returns void language plpgsql as $$
begin
  execute format('create table %I ()', 'said ' || what);
  execute format('comment on table %I is %L', 'said ' || what, value);
end $$;

create table numbers (n integer, big bigint, exact numeric(8,2), about double precision, word text, flag boolean, span interval, cash money, tags text[], doc jsonb, at date);
insert into numbers values
  (1, 10000000000, 1.50, 0.25, 'one', true, '1 day', '1.25', '{a,b}', '{"a": 1}', '2020-01-01'),
  (2, 20000000000, 2.25, 0.5, 'two', false, '2 hours', '2.50', '{c,d}', '[2]', '2020-02-01'),
  (2, -5, null, null, 'two', null, null, null, '{e,f}', 'null', '2019-05-05'),
  (null, null, 7.25, 4, null, true, '1 month', '-0.75', '{g,h}', null, null);

select say('sums', (select concat_ws('|', sum(n), sum(big), sum(exact), sum(about), sum(span), sum(cash)) from numbers));
select say('averages', (select concat_ws('|', avg(n), avg(big), avg(exact), avg(about), avg(span)) from numbers));
select say('extremes', (select concat_ws('|', min(n), max(big), min(exact), max(word), min(at), max(tags), min(span), max(cash)) from numbers));
select say('texts', (select string_agg(word, ', ' order by word desc) from numbers));
select say('distinct', (select concat_ws('|', array_agg(distinct word), count(distinct n), string_agg(distinct word, '+'), sum(distinct n)) from numbers));
select say('arrays', (select concat_ws('|', array_agg(n order by big nulls first), array_agg(tags order by word nulls last, big)) from numbers));
select say('booleans', (select concat_ws('|', bool_and(flag), bool_or(flag), every(flag)) from numbers));
select say('bits', (select concat_ws('|', bit_and(n), bit_or(n), bit_xor(n), bit_or(big)) from numbers));
select say('filtered', (select concat_ws('|', count(*) filter (where n > 1), sum(n) filter (where word = 'one'), max(n) filter (where false)) from numbers));
select say('mode', (select mode() within group (order by word)::text from numbers));
select say('json', (select concat_ws('|', json_agg(word order by word), jsonb_agg(doc order by big), json_agg(tags order by big), json_object_agg(coalesce(word, 'none') || coalesce(big, 0), n order by big)) from numbers));
select say('jsonb', (select concat_ws('|', jsonb_object_agg(coalesce(word, 'none'), exact order by big), jsonb_agg_strict(word order by word)) from numbers));
select say('rows', (select json_agg(row(n, word)) from numbers where n = 1)::text);
select say('nothing', (select concat_ws('|', coalesce(sum(n)::text, 'no sum'), count(*), coalesce(array_agg(n)::text, 'no array'), coalesce(json_agg(n)::text, 'no json')) from numbers where false));
select say('groups', (select string_agg(line, '; ' order by line) from (select concat(word, ' ', count(*), ' ', sum(exact)) as line from numbers group by word having count(*) > 0) as lines));
select say('ranges', (select concat_ws('|', range_agg(int4range(n, n + 1)), range_intersect_agg(int4range(0, n + 5))) from numbers where n is not null));

-- Window calls, inside expressions too.
create table ranked as
select word, n, row_number() over (order by big nulls last) * 10 as place, rank() over (order by n) as rank, dense_rank() over (order by n) as dense,
  lag(word) over (order by big) as before, lead(word, 1, 'none') over (order by big) as behind, first_value(n) over (partition by word order by big) as first,
  sum(n) over (order by big rows between unbounded preceding and current row) as running, count(*) over () as all_of_them, ntile(3) over (order by big) as third
from numbers;
select say('windows', (select string_agg(concat_ws(',', word, n, place, rank, dense, before, behind, first, running, all_of_them, third), ';' order by place) from ranked));
select say('frames', (select string_agg(concat_ws(',', percent, share, last, second), ';' order by big) from (select big, percent_rank() over w as percent, cume_dist() over w as share,
  last_value(n) over w as last, nth_value(n, 2) over (order by big rows between unbounded preceding and unbounded following) as second from numbers window w as (order by n)) as x));
select sum(1 + row_number() over ()) over () from numbers;
