import path from 'node:path';
import type { Condition } from '../../model/migration.ts';
import { type Disk, isEmpty } from '../disk.ts';
import { type Problem, problem } from '../problem.ts';
import type { Node, Text } from './changelog.ts';
import { holds, runsOnPostgres } from './changelog.ts';
import { changelogAt } from './changelog-read.ts';
import { mostly, sqlFiles } from './files.ts';
import type { Layout, Prepare, Step } from './layout.ts';
import { resolveAll, resolveFile } from './liquibase-paths.ts';
import { cutFormatted, isLiquibase } from './liquibase-sql.ts';
import { byUtf16 } from './order.ts';
import { dollarBraces, namedEdits } from './placeholders.ts';

/** Liquibase: what the changelogs include, in order; every change set is a transaction of its own. */
export const liquibase: Layout = {
  name: 'liquibase',
  tool: 'Liquibase',
  stripsMark: true,
  detect: (folder, disk) => (mostly(folder, disk, isLiquibase) ? 'its files start with --liquibase formatted sql' : undefined),
  plan(folder, disk, { entry, placeholders }) {
    const given = Object.entries(placeholders).flatMap(([key, value]) =>
      key.startsWith('${') ? [[key.slice(2, -1), value] as const] : [],
    );
    const history: History = { disk, properties: new Map(given), seen: new Set(), steps: [], problems: [], depth: 0 };
    if (entry !== undefined) readFile(entry, history);
    else for (const name of sqlFiles(folder).sort(byUtf16)) readFile(path.join(folder.path, name), history);
    return { steps: history.steps, problems: history.problems, bookkeeping };
  },
};

const bookkeeping =
  'create table if not exists databasechangeloglock (id integer primary key, locked boolean not null, lockgranted timestamp, lockedby varchar(255));\n' +
  'create table if not exists databasechangelog (id varchar(255) not null, author varchar(255) not null, filename varchar(255) not null,' +
  ' dateexecuted timestamp not null, orderexecuted integer not null, exectype varchar(10) not null, md5sum varchar(35), description varchar(255),' +
  ' comments varchar(255), tag varchar(255), liquibase varchar(20), contexts varchar(255), labels varchar(255), deployment_id varchar(10));';

interface History {
  readonly disk: Disk;
  readonly properties: Map<string, string>;
  readonly seen: Set<string>;
  readonly steps: Step[];
  readonly problems: Problem[];
  depth: number;
}

/** Changelogs include each other no deeper than this. */
const deepest = 100;

function readFile(at: string, history: History): void {
  const { disk, problems } = history;
  if (history.seen.has(at))
    problems.push(problem('duplicate-version', disk.name(at), 'it is included twice; Liquibase knows its change sets the second time'));
  if (history.seen.has(at) || history.depth >= deepest) return;
  history.seen.add(at);
  if (/\.sql$/i.test(at)) {
    const formatted = isLiquibase(disk.text(at));
    const value = (name: string) => history.properties.get(name);
    const prepare: Prepare = (text) => (formatted ? cutFormatted(text, value) : plainSql(text, value));
    if (isEmpty(disk, at)) problems.push(problem('empty-file', disk.name(at), 'Liquibase stops: it cannot parse an empty file'));
    history.steps.push({ path: at, transaction: 'file', prepare });
    return;
  }
  const root = changelogAt(disk, at);
  if (!root) {
    problems.push(
      problem('manifest-unreadable', disk.name(at), 'the changelog cannot be understood, so what it includes and changes is not read'),
    );
    return;
  }
  history.depth++;
  const prepare = prepareChangelog(history);
  for (const node of root.children) item(node, at, history, prepare);
  history.depth--;
}

const plainSql = (text: string, value: (name: string) => string | undefined) =>
  namedEdits(text, dollarBraces, (name) => (name.startsWith(':') ? `\${${name.slice(1)}}` : value(name)));

/** Of a changelog in XML, YAML or JSON only the SQL inside its change sets is run: `add` collects where it stands. */
function prepareChangelog(history: History): { readonly add: (node: Node) => void; readonly prepare: Prepare } {
  const nodes: Node[] = [];
  const prepare: Prepare = (text) => {
    const runs = nodes.flatMap((node) => node.text.parts);
    const escapes = nodes.flatMap((node) => node.text.edits);
    const { edits, faults } = plainSql(text, (name) => history.properties.get(name));
    return { runs, edits: [...escapes, ...edits], faults };
  };
  return { add: (node) => nodes.push(node), prepare };
}

type Collected = ReturnType<typeof prepareChangelog>;

function item(node: Node, changelog: string, history: History, collected: Collected): void {
  const value = (name: string) => node.attributes.get(name);
  switch (node.name) {
    case 'property':
      if (value('name') !== undefined && runsOnPostgres(value('dbms') ?? ''))
        history.properties.set(value('name') ?? '', value('value') ?? '');
      return;
    case 'include': {
      const file = resolveFile(value('file') ?? '', value('relativeToChangelogFile') === 'true', changelog, history.disk);
      if (file) readFile(file, history);
      else if (value('errorIfMissing') !== 'false') missing(value('file') ?? '', changelog, history);
      return;
    }
    case 'includeAll': {
      const files = resolveAll(value('path') ?? '', value('relativeToChangelogFile') === 'true', changelog, history.disk);
      const suffix = value('endsWithFilter') ?? '';
      for (const file of files.filter((at) => at.endsWith(suffix) && at !== changelog)) readFile(file, history);
      if (files.length === 0 && value('errorIfMissingOrEmpty') !== 'false') missing(value('path') ?? '', changelog, history);
      return;
    }
    case 'changeSet':
      changeSet(node, changelog, history, collected);
  }
}

function missing(written: string, changelog: string, { disk, problems }: History): void {
  problems.push(problem('missing-file', disk.name(changelog), `it includes ${written}, which is not there: Liquibase stops`));
}

const quiet = new Set(['preConditions', 'comment', 'rollback', 'validCheckSum', 'tagDatabase', 'empty', 'modifySql', 'property', 'output']);

function changeSet(node: Node, changelog: string, history: History, collected: Collected): void {
  const { disk, problems, steps } = history;
  const value = (name: string) => node.attributes.get(name) ?? '';
  if (value('ignore') === 'true' || !runsOnPostgres(value('dbms'))) return;
  const version = `${value('author')}:${value('id')}`;
  const conditions = node.children.find((child) => child.name === 'preConditions');
  const holding = conditions ? holds(conditions, (name) => history.properties.has(name)) : true;
  const onFail = conditions?.attributes.get('onFail') ?? 'HALT';
  if (holding === false && (onFail === 'CONTINUE' || onFail === 'MARK_RAN')) return;
  const tested =
    conditions && holding === undefined && (onFail === 'CONTINUE' || onFail === 'MARK_RAN')
      ? sqlChecks(conditions, changelog, history)
      : [];
  if (holding === undefined && tested.length === 0)
    problems.push(
      problem('assumed-condition', disk.name(changelog), `the precondition of ${version} is not evaluated: the change set is taken to run`),
    );
  const transaction = value('runInTransaction') === 'false' ? 'statement' : 'file';
  const common = { transaction, version, group: `${changelog}:${version}`, ...(tested.length > 0 && { conditions: tested }) } as const;
  for (const change of node.children.filter((child) => !quiet.has(child.name) && !node.attributes.has(child.name))) {
    const part = { start: change.start, end: change.end };
    if (change.name === 'sql' || change.name === 'createProcedure') {
      if (!runsOnPostgres(change.attributes.get('dbms') ?? '')) continue;
      collected.add(change.children.find((child) => child.name === 'sql' && child.text.parts.length > 0) ?? change);
      steps.push({ path: changelog, part, prepare: collected.prepare, ...common });
    } else if (change.name === 'sqlFile') {
      const written = change.attributes.get('path') ?? '';
      const file = resolveFile(written, change.attributes.get('relativeToChangelogFile') === 'true', changelog, disk);
      if (!runsOnPostgres(change.attributes.get('dbms') ?? '')) continue;
      if (file) steps.push({ path: file, prepare: (text) => plainSql(text, (name) => history.properties.get(name)), ...common });
      else missing(written, changelog, history);
    } else {
      const opaque = `Liquibase's change ${change.name} is not written in SQL`;
      steps.push({ path: changelog, part, prepare: collected.prepare, opaque, ...common });
    }
  }
}

/** The queries of preconditions, where nothing but such queries is left open; else none. */
function sqlChecks({ children }: Node, changelog: string, { properties, disk }: History): readonly Condition[] {
  const open = children.filter((child) => holds(child, (name) => properties.has(name)) === undefined);
  const checks = open.flatMap(({ name, attributes, text }): Condition[] => {
    const query = name === 'sqlCheck' ? (attributes.get('sql') ?? contentOf(disk.text(changelog), text)).trim() : '';
    return query === '' ? [] : [{ query: query.replace(/;$/, ''), result: attributes.get('expectedResult') ?? '' }];
  });
  return checks.length === open.length ? checks : [];
}

function contentOf(file: string, { parts, edits }: Text): string {
  let content = '';
  for (const { start, end } of parts) {
    let at = start;
    for (const edit of edits) {
      if (edit.start < at || edit.end > end) continue;
      content += file.slice(at, edit.start) + edit.by;
      at = edit.end;
    }
    content += file.slice(at, end);
  }
  return Buffer.from(content, 'latin1').toString('utf8');
}

/** The files that a changelog includes or runs. */
export function changelogIncludes(at: string, disk: Disk): string[] {
  const root = changelogAt(disk, at);
  return (root?.children ?? []).flatMap((node) => {
    const relative = node.attributes.get('relativeToChangelogFile') === 'true';
    if (node.name === 'include') return resolveFile(node.attributes.get('file') ?? '', relative, at, disk) ?? [];
    return node.name === 'includeAll'
      ? resolveAll(node.attributes.get('path') ?? '', relative, at, disk).filter((file) => file !== at)
      : [];
  });
}
