import path from 'node:path';
import { type Disk, type Folder, wordsOf } from '../disk.ts';
import { type Problem, problem } from '../problem.ts';
import { filesUnder, nearest } from '../walk.ts';
import { duplicates, stopsAtDuplicate } from './files.ts';
import { type FlywayConfig, flywayConfig } from './flyway-config.ts';
import { flywayTransaction } from './flyway-transaction.ts';
import type { Fault, Layout, Plan, Prepared, Step } from './layout.ts';
import { foreignMarker } from './markers.ts';
import { optionsIn } from './options.ts';
import { byUtf16 } from './order.ts';
import { dollarBraces, namedEdits } from './placeholders.ts';
import { called } from './proof.ts';
import { canonicalVersion, compareDotted } from './versions.ts';

/** Flyway: versions as numbers, then repeatables by description, whatever folder below the location they lie in. */
export const flyway: Layout = {
  name: 'flyway',
  tool: 'Flyway',
  stripsMark: true,
  detect(folder, disk) {
    const here = folder.files.some((name) => isVersioned(name));
    if (!here && !isLocation(folder, disk)) return undefined;
    const config = nearest(disk, folder.path, 'flyway.toml', 'flyway.conf', 'conf/flyway.conf');
    const names = here ? 'its files are named V1__name.sql' : 'the folders in it hold V1__name.sql';
    return config ? `${names}, and there is ${called(folder, config)}` : names;
  },
  plan(folder, disk) {
    const config = flywayConfig(folder, disk);
    const parts = locations(folder, disk, config.locations).map((location) => planLocation(location, folder, disk, config));
    return {
      steps: parts.flatMap((part) => part.steps),
      problems: parts.flatMap((part) => part.problems),
      bookkeeping: bookkeeping([...new Set(parts.flatMap((part) => part.steps.map((step) => step.schema ?? 'public')))]),
      ...(parts.length > 1 && {
        because: `${parts.length} folders repeat versions, so each is a history of its own${config.locations.length > 0 ? ', in the order that the build names them' : ''}`,
      }),
    };
  },
};

/** Flyway makes the schemas that it runs in, and keeps its table in each. */
const bookkeeping = (schemas: readonly string[]): string =>
  (schemas.length === 0 ? ['public'] : schemas)
    .map((name) => `"${name.replaceAll('"', '""')}"`)
    .map(
      (schema) =>
        `${schema === '"public"' ? '' : `create schema if not exists ${schema};\n`}create table if not exists ${schema}.flyway_schema_history` +
        ' (installed_rank int not null constraint flyway_schema_history_pk primary key, version varchar(50),' +
        ' description varchar(200) not null, type varchar(20) not null, script varchar(1000) not null, checksum int, installed_by varchar(100) not null,' +
        ' installed_on timestamp not null default now(), execution_time int not null, success boolean not null);\n' +
        `create index if not exists flyway_schema_history_s_idx on ${schema}.flyway_schema_history (success);`,
    )
    .join('\n');

const versioned = /^([VB])(\d+(?:[._]\d+)*)(?:__(.*))?\.(?:sql|java|kt)$/i;
const repeatable = /^R__(.*)\.sql$/i;
const callback =
  /^((before|after)(Each)?(Migrate|Repeatables|Versioned|Validate|Clean|Undo|Baseline|Info|Repair|Connect)(Statement|Applied|Error|OperationFinish)*|createSchema)(__.*)?\.sql$/;

const isVersioned = (name: string): boolean => /^V\d+(?:[._]\d+)*(?:__.*)?\.(?:sql|SQL)$/.test(name);

/** A folder of locations: `db` or `migration` whose folders hold the versioned files. */
function isLocation(folder: Folder, disk: Disk): boolean {
  if (!/^(db|migrations?|sql|flyway)$/i.test(path.basename(folder.path))) return false;
  return withVersions(folder, disk).length > 1;
}

const withVersions = (folder: Folder, disk: Disk): Folder[] =>
  folder.folders.map((name) => disk.folder(path.join(folder.path, name))).filter((below) => below.files.some(isVersioned));

/** One history as a rule. Where folders repeat each other's versions, no single Flyway runs them: each is its own. */
function locations(folder: Folder, disk: Disk, named: readonly string[]): Folder[] {
  const below = withVersions(folder, disk);
  if (folder.files.some(isVersioned) || below.length < 2) return [folder];
  const seen = new Map<string, string>();
  for (const location of below) {
    for (const name of location.files) {
      const written = versioned.exec(name)?.[2];
      const version = written === undefined ? name : canonicalVersion(written);
      const other = seen.get(version);
      if (written !== undefined && other !== undefined && other !== location.path) {
        const rank = (at: Folder) => (named.indexOf(path.basename(at.path)) + named.length + 1) % (named.length + 1);
        return below.toSorted((a, b) => rank(a) - rank(b));
      }
      seen.set(version, location.path);
    }
  }
  return [folder];
}

interface Found {
  readonly at: string;
  readonly prefix: string;
  readonly version: string;
  readonly description: string;
}

function planLocation(location: Folder, folder: Folder, disk: Disk, config: FlywayConfig): Plan {
  const problems: Problem[] = [];
  const found: Found[] = [];
  for (const at of [...filesUnder(disk, location.path, /\.sql$/i), ...javaMigrations(location, disk)]) {
    const name = path.basename(at);
    const [, prefix, version = '', description = ''] = versioned.exec(name) ?? [];
    const text = repeatable.exec(name)?.[1];
    if (callback.test(name))
      problems.push(problem('companion', disk.name(at), 'Flyway runs this callback around the migrations; it is not replayed'));
    else if (prefix === 'V' || prefix === 'B') found.push({ at, prefix, version, description });
    else if (text !== undefined && name.startsWith('R'))
      found.push({ at, prefix: 'R', version: '', description: text.replaceAll('_', ' ') });
    else if (!/^U\d/.test(name))
      problems.push(problem('ignored-file', disk.name(at), 'Flyway ignores it: the name is neither V1__name, R__name nor a callback’s'));
  }
  const byVersion = (a: Found, b: Found) => compareDotted(a.version, b.version) || byUtf16(a.at, b.at);
  const baseline = found
    .filter((file) => file.prefix === 'B')
    .sort(byVersion)
    .at(-1);
  const kept = found
    .filter((file) => file.prefix === 'V' && (!baseline || compareDotted(file.version, baseline.version) > 0))
    .sort(byVersion);
  const again = found.filter((file) => file.prefix === 'R').sort((a, b) => byUtf16(a.description, b.description));
  const schema = config.schemaOf(path.basename(location.path));
  const steps = [...(baseline ? [baseline] : []), ...kept, ...again]
    .flatMap((file) => stepOf(file, disk, config))
    .map((step) => (schema === undefined ? step : { ...step, schema }));
  // A Java class may call itself another version than its name does.
  const written = steps.filter((step) => step.opaque === undefined);
  const scope = location === folder ? '' : `${path.basename(location.path)}/`;
  return {
    steps,
    problems: [...problems, ...duplicates(written, disk, (version, first) => stopsAtDuplicate('Flyway')(scope + version, first))],
  };
}

function stepOf(file: Found, disk: Disk, config: FlywayConfig): Step[] {
  const script = disk.has(`${file.at}.conf`) ? optionsIn(wordsOf(disk, `${file.at}.conf`)) : new Map<string, string>();
  if (script.get('shouldExecute') === 'false') return [];
  const version = file.version === '' ? `R ${file.description}` : canonicalVersion(file.version);
  const step: Step = { path: file.at, version, transaction: config.group ? 'all' : 'file', ...(config.group && { group: 'all' }) };
  if (/\.(java|kt)$/.test(file.at)) return [{ ...step, opaque: 'the step is a Java program' }];
  const replaces = config.replaces && script.get('placeholderReplacement') !== 'false';
  const prepare = (text: string): Prepared => {
    const { edits, faults } = replaces ? namedEdits(text, dollarBraces, config.value) : { edits: [], faults: [] };
    const { transaction, fault } = flywayTransaction(text, config.mixed);
    const found = [...faults, fault, foreignMarker(text, 'Flyway')].filter((one): one is Fault => one !== undefined);
    const forced = script.get('executeInTransaction');
    return {
      edits,
      faults: found,
      transaction: forced === 'false' ? 'statement' : config.group ? 'all' : forced === 'true' ? 'file' : transaction,
    };
  };
  return [{ ...step, prepare }];
}

/** Migrations written in Java lie in the same module's sources, in a folder that is named like the SQL's. */
function javaMigrations(location: Folder, disk: Disk): string[] {
  const [module] = location.path.split(`${path.sep}src${path.sep}main${path.sep}resources${path.sep}`);
  if (module === undefined || module === location.path) return [];
  return ['java', 'kotlin'].flatMap((language) =>
    [...filesUnder(disk, path.join(module, 'src', 'main', language), /^[VR]\d*(?:[._]\d+)*__.*\.(java|kt)$/)].filter((at) =>
      /migration/i.test(path.basename(path.dirname(at))),
    ),
  );
}
