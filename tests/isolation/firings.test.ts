/** What triggers and rules do to rows of other tables: leaks for which no attack is printed, and bodies that are not followed. */
import { describe, expect, it } from 'vitest';
import { parseCase } from './case-file.ts';
import { mistaken, proved } from './judged.ts';

const BASE = `
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table edits (id uuid primary key, tenant_id uuid not null, doc_id uuid not null references docs, title text);
alter table docs enable row level security;
alter table edits enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on edits using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on docs to app_user;
`;

const made = (body: string, rights = 'security definer'): string =>
  `create function act() returns trigger language plpgsql ${rights} set search_path = '' as $$ begin ${body}; return coalesce(new, old); end $$;`;
const CHANGES = 'update public.docs set title = new.title where id = new.doc_id';
const REMOVES = 'delete from public.docs where id = old.doc_id';
const VIEW = (options = '') =>
  `create view shown${options} as select id, title from docs; grant select, update, delete on shown to app_user;`;
const INVOKER = ' with (security_invoker = true)';
const on = (when: string, table = 'edits', level = 'row') =>
  `create trigger act ${when} on ${table} for each ${level} execute function act();`;
const may = (rights: string) => `grant select, ${rights} on edits to app_user;`;

const CASES: readonly (readonly [string, 'update' | 'delete', string, string])[] = [
  ['after a change', 'update', 'leaks', made(CHANGES) + on('after update') + may('update')],
  ['before a change', 'update', 'leaks', made(CHANGES) + on('before update') + may('update')],
  ['before a new row', 'update', 'leaks', made(CHANGES) + on('before insert') + may('insert')],
  ['of a column that the caller may not change', 'update', 'denied', made(CHANGES) + on('after update of doc_id') + may('update (title)')],
  ['by a column that the caller may not change', 'update', 'denied', made(CHANGES) + on('after update') + may('update (title)')],
  ['on removing rows that others have made', 'delete', 'denied', made(REMOVES) + on('after delete') + may('delete')],
  ['on removing a row that the caller has made', 'delete', 'leaks', made(REMOVES) + on('after delete') + may('insert, delete')],
  ['before removing such a row', 'delete', 'leaks', made(REMOVES) + on('before delete') + may('update, delete')],
  [
    'for a statement',
    'delete',
    'leaks',
    made("delete from public.docs where title = 'x'") + on('after delete', 'edits', 'statement') + may('delete'),
  ],
  [
    'of a text that is carried out',
    'update',
    'unknown',
    made("execute 'update public.docs set title = null where id = ' || quote_literal(new.doc_id)") + on('after update') + may('update'),
  ],
  [
    'instead of changing a view, by the new key',
    'update',
    'leaks',
    VIEW(INVOKER) + made('update public.docs set title = new.title where id = new.id') + on('instead of update', 'shown'),
  ],
  [
    'instead of changing a view, by the old key',
    'update',
    'denied',
    VIEW(INVOKER) + made('update public.docs set title = new.title where id = old.id') + on('instead of update', 'shown'),
  ],
  [
    'instead of removing from a view that shows all',
    'delete',
    'leaks',
    VIEW() + made('delete from public.docs where id = old.id') + on('instead of delete', 'shown'),
  ],
  [
    'instead, as its caller',
    'update',
    'denied',
    VIEW(INVOKER) + made('update public.docs set title = new.title where id = new.id', '') + on('instead of update', 'shown'),
  ],
  [
    'a rule on changes',
    'update',
    'leaks',
    `create rule act as on update to edits do also update docs set title = new.title where id = new.doc_id; ${may('update')}`,
  ],
];

describe('what is set off elsewhere', () => {
  it.each(CASES)('%s: %s %s', async (name, command, verdict, schema) => {
    const one = parseCase(name, `-- about: ${name}\n-- cell: public.docs ${command} app_user ${verdict}\n${BASE}${schema}\n-- rows\n`);
    expect(mistaken(one, await proved(one))).toEqual([]);
  });
});
