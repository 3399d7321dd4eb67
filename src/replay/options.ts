import type { Option } from '../model/change.ts';

/** `WITH (...)` as it is kept: names in lower case, values as text. */
export function optionRecord(options: readonly Option[], before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const record: Record<string, string> = { ...before };
  for (const { namespace, name, value, action } of options) {
    const key = namespace === undefined ? name : `${namespace}.${name}`;
    if (action === 'drop') delete record[key];
    else record[key] = value === undefined ? 'true' : typeof value === 'object' && 'path' in value ? value.path.join('.') : String(value);
  }
  return record;
}

export function withoutOptions(options: readonly Option[], before: Readonly<Record<string, string>>): Record<string, string> {
  const gone = new Set(options.map((option) => (option.namespace === undefined ? option.name : `${option.namespace}.${option.name}`)));
  return Object.fromEntries(Object.entries(before).filter(([key]) => !gone.has(key)));
}

/** Any beginning of a word that leaves no doubt (parse_bool). */
export function booleanOf(value: string): boolean | undefined {
  const word = value.toLowerCase();
  if (word === '1' || word === 'on') return true;
  if (word === '0' || word === 'off' || word === 'of') return false;
  if (word === '') return undefined;
  if ('true'.startsWith(word) || 'yes'.startsWith(word)) return true;
  return 'false'.startsWith(word) || 'no'.startsWith(word) ? false : undefined;
}

/** A boolean option as PostgreSQL reads it. */
export const isOn = (value: string | undefined): boolean =>
  value !== undefined && ['true', 'on', '1', 'yes', 't', 'y'].includes(value.toLowerCase());
