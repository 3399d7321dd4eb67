/** A verdict on examples/helpdesk, made by hand: one finding of every kind that a format has to tell. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/judge/finding.ts';
import type { RuleText } from '../../../src/report/check-format.ts';
import type { Report } from '../../../src/report/verdict.ts';
import type { Source, Span } from '../../../src/source.ts';

const folder = join(import.meta.dirname, '../../../examples/helpdesk/migrations');

const sources = new Map<string, Source>(
  readdirSync(folder).map((file) => [file, { name: `migrations/${file}`, bytes: readFileSync(join(folder, file)) }]),
);

/** Where a text stands for the first time. */
function spanOf(file: string, text: string): Span {
  const source = sources.get(file) as Source;
  const start = Buffer.from(source.bytes).indexOf(text);
  if (start < 0) throw new Error(`${file} does not hold ${text}`);
  return { source, start, end: start + Buffer.byteLength(text) };
}

const finding = (rule: string, at: Span, rest: Partial<Finding> & Pick<Finding, 'object' | 'says'>): Finding => ({
  rule,
  severity: 'error',
  at,
  because: [],
  sure: true,
  effect: 'opens',
  fingerprint: Buffer.from(rule + rest.object)
    .toString('hex')
    .padStart(16, '0')
    .slice(-16),
  ...rest,
});

const failing = spanOf('0006_attachments.sql', 'ticket (id) on delete cascade,\n  file_name text not null,');
const cause = spanOf(
  '0006_attachments.sql',
  'create table attachments (\n  id uuid primary key default gen_random_uuid(),\n  ticket_id bigint not null references ticket (id)',
);
const grant = spanOf('0001_organizations.sql', 'grant select on organizations, memberships, people to app_user;');

const tooWide = (object: string): Finding =>
  finding('grant-too-wide', grant, {
    severity: 'warning',
    object,
    says: `All of ${object} may be selected by app_user.`,
  });

const unindexed = (file: string, text: string, object: string): Finding =>
  finding('foreign-key-unindexed', spanOf(file, text), {
    severity: 'info',
    effect: 'slows',
    object,
    says: `No index of ${object} begins with the columns of the foreign key.`,
  });

export const findings: readonly Finding[] = [
  finding('protection-withdrawn', spanOf('0004_rename_org.sql', 'alter table tickets rename column org_id to organization_id;'), {
    object: 'public.tickets',
    says: 'The policy tickets_of_organization on public.tickets no longer confines rows to their organization since its column has another name.',
    because: [
      { at: spanOf('0002_tickets.sql', 'alter table tickets enable row level security;'), says: 'row security is switched on here' },
      {
        at: spanOf('0002_tickets.sql', '(org_id = current_organization())\n  with check (org_id = current_organization())'),
        says: 'this is what the policy said',
      },
    ],
    fix: 'alter policy tickets_of_organization on public.tickets\n  using (organization_id = current_organization());\n',
  }),
  tooWide('public.organizations'),
  tooWide('public.memberships'),
  tooWide('public.people'),
  finding(
    'isolation-unproved',
    spanOf('0001_organizations.sql', "as $$ select nullif(current_setting('app.organization_id', true), '')::uuid $$"),
    {
      severity: 'warning',
      object: 'public.organizations',
      says: 'It rests on what sets app.organization_id, which was not read.',
      sure: false,
    },
  ),
  finding('statement-fails', failing, {
    effect: 'breaks',
    object: 'public.ticket',
    says: 'Relation "ticket" does not exist (SQLSTATE 42P01).',
    data: { sqlstate: '42P01' },
  }),
  finding('statement-fails', spanOf('0006_attachments.sql', 'attachments enable row level security'), {
    effect: 'breaks',
    object: 'public.attachments',
    says: 'Relation "attachments" does not exist (SQLSTATE 42P01).',
    because: [{ at: cause, says: 'this statement fails first' }],
    data: { sqlstate: '42P01', cause },
  }),
  unindexed('0003_comments.sql', 'ticket_id bigint not null references tickets (id) on delete cascade', 'public.comments'),
  unindexed('0002_tickets.sql', 'opened_by uuid references people (id) on delete set null', 'public.tickets'),
];

export const report: Report = {
  findings,
  allowed: [],
  baselined: 14,
  unread: [
    {
      file: 'migrations/0007_statistics.sql',
      line: 8,
      why: 'CREATE INDEX CONCURRENTLY runs outside the transaction of its file, which was not followed',
    },
  ],
  files: 7,
  statements: 34,
  unmodelled: 1,
};

const rule = (text: Omit<RuleText, 'title' | 'why' | 'instead'>): RuleText => ({
  title: `What ${text.id} says`,
  why: 'A row of one organization is shown to another one, and nothing in the application’s own tests ever notices that it happens.',
  instead: 'Confine every policy to the organization of the caller, and keep the policy when a column gets another name.',
  ...text,
});

export const rules = new Map(
  [
    rule({ id: 'protection-withdrawn', category: 'isolation', severity: 'error', effect: 'opens', aliases: ['pgrls/SEC018'] }),
    rule({ id: 'grant-too-wide', category: 'isolation', severity: 'warning', effect: 'opens' }),
    rule({ id: 'isolation-unproved', category: 'isolation', severity: 'warning', effect: 'opens' }),
    rule({ id: 'statement-fails', category: 'integrity', severity: 'error', effect: 'breaks' }),
    rule({ id: 'foreign-key-unindexed', category: 'performance', severity: 'info', effect: 'slows' }),
  ].map((one) => [one.id, one]),
);
