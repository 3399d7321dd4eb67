/** A setting's value as the server keeps it, or its refusal of what the setting cannot hold (guc.c). */
import { refuse } from '../model/refusal.ts';
import { isEncoding } from './encodings.ts';
import { booleanOf } from './options.ts';

const BOOLEANS = new Set(
  `allow_in_place_tablespaces allow_system_table_mods array_nulls check_function_bodies debug_pretty_print
    default_transaction_deferrable default_transaction_read_only enable_bitmapscan enable_hashagg enable_hashjoin enable_indexonlyscan
    enable_indexscan enable_material enable_memoize enable_mergejoin enable_nestloop enable_parallel_append enable_parallel_hash
    enable_partition_pruning enable_partitionwise_aggregate enable_partitionwise_join enable_seqscan enable_sort enable_tidscan
    escape_string_warning exit_on_error geqo jit lo_compat_privileges log_duration log_lock_waits parallel_leader_participation
    quote_all_identifiers row_security standard_conforming_strings synchronize_seqscans track_activities track_counts
    transaction_deferrable transaction_read_only transform_null_equals zero_damaged_pages`.split(/\s+/),
);

const WORDS: Readonly<Record<string, readonly string[]>> = {
  bytea_output: ['escape', 'hex'],
  client_min_messages: ['debug', 'debug1', 'debug2', 'debug3', 'debug4', 'debug5', 'error', 'info', 'log', 'notice', 'warning'],
  default_transaction_isolation: ['read committed', 'read uncommitted', 'repeatable read', 'serializable'],
  intervalstyle: ['iso_8601', 'postgres', 'postgres_verbose', 'sql_standard'],
  plan_cache_mode: ['auto', 'force_custom_plan', 'force_generic_plan'],
  session_replication_role: ['local', 'origin', 'replica'],
  transaction_isolation: ['read committed', 'read uncommitted', 'repeatable read', 'serializable'],
  xmlbinary: ['base64', 'hex'],
  xmloption: ['content', 'document'],
};

const TIMES = new Set([
  'idle_in_transaction_session_timeout',
  'idle_session_timeout',
  'lock_timeout',
  'statement_timeout',
  'transaction_timeout',
]);
const SIZES = new Set(['logical_decoding_work_mem', 'maintenance_work_mem', 'temp_buffers', 'work_mem']);

export function settingValue(name: string, value: string): string {
  if (BOOLEANS.has(name)) {
    const on = booleanOf(value);
    return on === undefined ? refuse('22023', `parameter "${name}" requires a Boolean value`) : on ? 'on' : 'off';
  }
  const words = WORDS[name];
  if (words)
    return words.includes(value.toLowerCase()) ? value.toLowerCase() : invalid(name, value, `Available values: ${words.join(', ')}.`);
  if (name === 'datestyle' && value.split(',').some((word) => !DATE_STYLES.test(word.trim()))) return invalid(name, value);
  if (name === 'client_encoding' && !isEncoding(value)) return invalid(name, value);
  if (TIMES.has(name) && !/^\s*-?[\d.]+\s*(us|ms|s|min|h|d)?\s*$/.test(value))
    return invalid(name, value, 'Valid units for this parameter are "us", "ms", "s", "min", "h", and "d".');
  if (SIZES.has(name) && !/^\s*-?[\d.]+\s*(B|kB|MB|GB|TB)?\s*$/.test(value))
    return invalid(name, value, 'Valid units for this parameter are "B", "kB", "MB", "GB", and "TB".');
  return value;
}

const DATE_STYLES = /^(iso|sql|postgres.*|german|ymd|dmy|mdy|euro.*|us|noneuro.*|default)$/i;

const invalid = (name: string, value: string, hint?: string): never =>
  refuse('22023', `invalid value for parameter "${name}": "${value}"`, hint === undefined ? {} : { hint });
