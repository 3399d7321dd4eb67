/** Text search: known by name, with what each needs to be there (tsearchcmds.c). */
import { spell } from '../bind/names.ts';
import type { AlterTextSearch, CreateTextSearch, Option } from '../model/change.ts';
import type { TextSearch } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { Name } from '../model/unbound.ts';
import type { Context } from './context.ts';
import { findObject } from './find-object.ts';
import { creationNamespace, requireOwner } from './resolve.ts';

type Kind = TextSearch['object'];

const ATTRIBUTES: Readonly<Record<Kind, ReadonlySet<string> | undefined>> = {
  'text search configuration': new Set(['parser', 'copy']),
  // What else a dictionary takes is for its template to say.
  'text search dictionary': undefined,
  'text search parser': new Set(['start', 'gettoken', 'end', 'headline', 'lextypes']),
  'text search template': new Set(['init', 'lexize']),
};

const INDEXES: Readonly<Record<Kind, string>> = {
  'text search configuration': 'pg_ts_config_cfgname_index',
  'text search dictionary': 'pg_ts_dict_dictname_index',
  'text search parser': 'pg_ts_parser_prsname_index',
  'text search template': 'pg_ts_template_tmplname_index',
};

export function createTextSearch(context: Context, change: CreateTextSearch): void {
  const { store, session } = context;
  const { at, name, object, options } = change;
  const namespace = creationNamespace(context, name);
  const allowed = ATTRIBUTES[object];
  for (const option of options)
    if (allowed && !allowed.has(option.name.toLowerCase())) refuse('42601', `${object} parameter "${option.name}" not recognized`, { at });
  const needs = requireNeeds(context, change);
  if (store.listed('text search', 'text search', namespace, `${object} ${name.name}`).length > 0)
    refuse('23505', `duplicate key value violates unique constraint "${INDEXES[object]}"`, { at, object: name.name });
  store.make<TextSearch>({
    class: 'text search',
    object,
    name: name.name,
    namespace,
    owner: session.user,
    depends: needs.map((on) => ({ on, type: 'normal' as const })),
  });
}

/** What the definition names; the ids of what users have made of it. */
function requireNeeds(context: Context, { object, options, at }: CreateTextSearch): number[] {
  const named = (option: string) => options.find(({ name }) => name.toLowerCase() === option);
  if (object === 'text search dictionary') {
    const template = named('template') ?? refuse('42P17', 'text search template is required', { at });
    return [required(context, 'text search template', template, at)];
  }
  if (object !== 'text search configuration') return [];
  const [parser, copied] = [named('parser'), named('copy')];
  if (parser && copied) refuse('42601', 'cannot specify both PARSER and COPY options', { at });
  if (copied) {
    required(context, 'text search configuration', copied, at);
    return [];
  }
  return [required(context, 'text search parser', parser ?? refuse('42P17', 'text search parser is required', { at }), at)];
}

function required(context: Context, kind: Kind, { value }: Option, at: number): number {
  const path = Array.isArray(value)
    ? (value as readonly string[])
    : typeof value === 'object' && 'path' in value
      ? value.path
      : [String(value)];
  return found(context, kind, path, at).id;
}

function found(context: Context, kind: Kind, path: readonly string[], at: number): TextSearch {
  const name: Name = path.length > 1 ? { schema: path.at(-2) as string, name: path.at(-1) as string, at } : { name: path[0] as string, at };
  return findObject(context, { kind, name }) as TextSearch;
}

/** The words that the one parser there is finds. */
const TOKENS: ReadonlySet<string> = new Set(
  `asciiword word numword asciihword hword numhword hword_asciipart hword_part hword_numpart email protocol url host url_path file sfloat float
    int uint version tag entity blank`.split(/\s+/),
);

export function alterTextSearch(context: Context, change: AlterTextSearch): void {
  const { name, object, at } = change;
  const subject = findObject(context, { kind: object, name }) as TextSearch;
  requireOwner(context, subject, object, spell(name), at);
  for (const token of change.tokens ?? [])
    if (!TOKENS.has(token)) refuse('22023', `token type "${token}" does not exist`, { at, object: token });
  for (const path of change.dictionaries ?? []) found(context, 'text search dictionary', path, at);
}
