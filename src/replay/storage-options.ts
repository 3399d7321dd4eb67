/** Storage parameters, `WITH (...)`: which a relation may have, and which values they take (reloptions.c). */
import type { Option } from '../model/change.ts';
import type { Relation } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { PostgresVersion } from '../model/schema.ts';
import { booleanOf, optionRecord } from './options.ts';

type Parameter =
  | { readonly type: 'boolean' }
  | { readonly type: 'integer' | 'floating point'; readonly min: number; readonly max: number }
  | { readonly type: 'enum'; readonly words: readonly string[] };

type Parameters = Readonly<Record<string, Parameter>>;

const BOOLEAN: Parameter = { type: 'boolean' };
const MOST = 2_147_483_647;
const integer = (min: number, max = MOST): Parameter => ({ type: 'integer', min, max });
const real = (min: number, max: number): Parameter => ({ type: 'floating point', min, max });
const SWITCH = ['auto', 'on', 'off', 'true', 'false', 'yes', 'no', '1', '0'];

const TOAST: Parameters = {
  autovacuum_enabled: BOOLEAN,
  autovacuum_vacuum_threshold: integer(0),
  autovacuum_vacuum_max_threshold: integer(-1),
  autovacuum_vacuum_insert_threshold: integer(-1),
  autovacuum_vacuum_cost_limit: integer(1, 10_000),
  autovacuum_vacuum_cost_delay: real(-1, 100),
  autovacuum_vacuum_scale_factor: real(0, 100),
  autovacuum_vacuum_insert_scale_factor: real(0, 100),
  autovacuum_freeze_min_age: integer(0, 1_000_000_000),
  autovacuum_freeze_max_age: integer(100_000, 2_000_000_000),
  autovacuum_freeze_table_age: integer(0, 2_000_000_000),
  autovacuum_multixact_freeze_min_age: integer(0, 1_000_000_000),
  autovacuum_multixact_freeze_max_age: integer(10_000, 2_000_000_000),
  autovacuum_multixact_freeze_table_age: integer(0, 2_000_000_000),
  log_autovacuum_min_duration: integer(-1),
  vacuum_index_cleanup: { type: 'enum', words: SWITCH },
  vacuum_max_eager_freeze_failure_rate: real(0, 1),
  vacuum_truncate: BOOLEAN,
};
const FILL = integer(10, 100);
const TABLE: Parameters = {
  ...TOAST,
  fillfactor: FILL,
  autovacuum_analyze_threshold: integer(0),
  autovacuum_analyze_scale_factor: real(0, 100),
  parallel_workers: integer(0, 1024),
  toast_tuple_target: integer(128, 8160),
  user_catalog_table: BOOLEAN,
};
const VIEW: Parameters = {
  security_barrier: BOOLEAN,
  security_invoker: BOOLEAN,
  check_option: { type: 'enum', words: ['local', 'cascaded'] },
};
const INDEX: Readonly<Record<string, Parameters>> = {
  btree: { fillfactor: FILL, deduplicate_items: BOOLEAN, vacuum_cleanup_index_scale_factor: real(0, 1e10) },
  hash: { fillfactor: FILL },
  gist: { fillfactor: FILL, buffering: { type: 'enum', words: ['auto', 'on', 'off'] } },
  spgist: { fillfactor: FILL },
  gin: { fastupdate: BOOLEAN, gin_pending_list_limit: integer(64) },
  brin: { pages_per_range: integer(1, 131_072), autosummarize: BOOLEAN },
};
const COLUMN: Parameters = { n_distinct: real(-1, Number.MAX_VALUE), n_distinct_inherited: real(-1, Number.MAX_VALUE) };

const PARTITIONED: Parameters = {};

const SINCE: Readonly<Record<string, PostgresVersion>> = {
  security_invoker: 15,
  autovacuum_vacuum_max_threshold: 18,
  vacuum_max_eager_freeze_failure_rate: 18,
};

/** What may stand in WITH for such a relation; undefined where nobody knows. */
export function parametersOf(relation: Pick<Relation, 'kind' | 'index'>): Parameters | undefined {
  switch (relation.kind) {
    case 'view':
      return VIEW;
    case 'table':
    case 'materialized view':
    case 'foreign table':
      return TABLE;
    case 'index':
    case 'partitioned index':
      return INDEX[relation.index?.method ?? 'btree'];
    default:
      return PARTITIONED;
  }
}

export const indexParameters = (method: string): Parameters | undefined => INDEX[method];

/** The options as they are kept, each checked; those of the TOAST table are its own. */
export function storageOptions(
  version: PostgresVersion,
  parameters: Parameters | undefined,
  options: readonly Option[],
  before: Readonly<Record<string, string>> = {},
): Record<string, string> {
  if (!parameters) return optionRecord(options, before);
  if (parameters === PARTITIONED && options.length > 0 && version >= 17)
    refuse('42809', 'cannot specify storage parameters for a partitioned table', {
      hint: 'Specify storage parameters for its leaf partitions instead.',
    });
  const own = options.filter((option) => option.namespace === undefined && !(option.name === 'oids' && isOff(option)));
  const seen = new Set<string>();
  for (const option of options) {
    const { namespace, name } = option;
    if (namespace !== undefined && namespace !== 'toast') refuse('22023', `unrecognized parameter namespace "${namespace}"`);
    if (name === 'oids' && namespace === undefined && parameters === TABLE) {
      if (isOff(option)) continue;
      refuse('0A000', 'tables declared WITH OIDS are not supported');
    }
    const parameter = namespace === 'toast' ? TOAST[name] : parameters[name];
    if (!parameter || (SINCE[name] ?? 0) > version) refuse('22023', `unrecognized parameter "${name}"`);
    const key = `${namespace}.${name}`;
    if (seen.has(key)) refuse('22023', `parameter "${name}" specified more than once`);
    seen.add(key);
    requireValue(name, parameter, optionRecord([{ ...option, name: 'value' }])[namespace === undefined ? 'value' : 'toast.value'] ?? '');
  }
  return optionRecord(own, before);
}

export const columnOptions = (
  version: PostgresVersion,
  options: readonly Option[],
  before: Readonly<Record<string, string>> = {},
): Record<string, string> => storageOptions(version, COLUMN, options, before);

const isOff = (option: Option): boolean => option.value !== undefined && booleanOf(String(option.value)) === false;

function requireValue(name: string, parameter: Parameter, text: string): void {
  const invalid = () => refuse('22023', `invalid value for ${parameter.type} option "${name}": ${text}`);
  if (parameter.type === 'boolean') {
    if (booleanOf(text) === undefined) invalid();
    return;
  }
  if (parameter.type === 'enum') {
    if (!parameter.words.includes(text.toLowerCase())) invalid();
    return;
  }
  if (!/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text)) invalid();
  const value = parameter.type === 'integer' ? Math.round(Number(text)) : Number(text);
  if (value < parameter.min || value > parameter.max)
    refuse('22023', `value ${text} out of bounds for option "${name}"`, {
      detail: `Valid values are between "${parameter.min}" and "${parameter.max}".`,
    });
}
