/** The Supabase CLI's settings, relative to the folder that `supabase init` was run in. */
export const configName = 'supabase/config.toml';

/** `api.auto_expose_new_tables`: whether new tables are granted to the API's roles. Nothing where it is not said. */
export function exposesNewTables(config: string | undefined): boolean | undefined {
  const value = /^[ \t]*(?:api\.)?auto_expose_new_tables[ \t]*=[ \t]*(true|false)\b/m.exec(config ?? '')?.[1];
  return value === undefined ? undefined : value === 'true';
}

/** `api.schemas`: the schemas that the API offers. Nothing where it is not said. */
export function exposedIn(config: string | undefined): readonly string[] | undefined {
  const api = tableNamed('api', config ?? '');
  const key = /^[ \t]*schemas[ \t]*=[ \t]*\[/m.exec(api);
  const end = key ? api.indexOf(']', key.index) : -1;
  if (!key || end < 0) return undefined;
  return [...api.slice(key.index, end).matchAll(/"([^"\n]*)"|'([^'\n]*)'/g)].map((name) => name[1] ?? name[2] ?? '');
}

/** The lines of a TOML table, up to the next heading. */
function tableNamed(name: string, text: string): string {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.trim() === `[${name}]`);
  if (start < 0) return '';
  const length = lines.slice(start + 1).findIndex((line) => /^[ \t]*\[[^[\],"']+\]/.test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}
