/** Statements tried inside the server, each in a subtransaction of its own: that spares their round trips. */

/** `become`: how to become the caller, and how to set what the caller's session has. */
export const HARNESS = `
create schema harness;
create type harness.outcome as (failed text, answer text, seen text[]);
-- Runs each statement as the caller, and looks as a superuser at what there is then.
create function harness.probes(become text[], acts text[], look text) returns setof harness.outcome language plpgsql as $$
declare
  outcome harness.outcome;
  act text;
begin
  foreach act in array acts loop
    outcome := null;
    begin
      execute become[1];
      if become[2] <> '' then execute become[2]; end if;
      if act like 'SELECT %' then execute act into outcome.answer; else execute act; end if;
      reset role;
      if look <> '' then execute look into outcome.seen; end if;
      raise sqlstate 'P0999';
    exception
      when sqlstate 'P0999' then return next outcome;
      when others then
        outcome.failed := sqlerrm;
        return next outcome;
    end;
  end loop;
end $$;
-- What the probes give after each of the statements that come first; nothing after those that fail.
create function harness.gains(become text[], firsts text[], acts text[]) returns setof harness.outcome[] language plpgsql as $$
declare
  outcomes harness.outcome[];
  statement text;
begin
  foreach statement in array firsts loop
    outcomes := '{}';
    begin
      execute become[1];
      if become[2] <> '' then execute become[2]; end if;
      execute statement;
      reset role;
      outcomes := array(select p from harness.probes(array[become[1], ''], acts, '') p);
      raise sqlstate 'P0999';
    exception when others then return next outcomes;
    end;
  end loop;
end $$;
`;
