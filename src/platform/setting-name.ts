/**
 * Whether a setting is in a list of names, where a name that ends in a dot stands for every setting below it.
 * Case does not matter, as it does not to PostgreSQL.
 */
export function isAmong(names: readonly string[], setting: string): boolean {
  const asked = setting.toLowerCase();
  return names.some((name) => (name.endsWith('.') ? asked.startsWith(name) : asked === name));
}
