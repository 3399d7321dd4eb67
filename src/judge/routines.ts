/** What routines do with the session that calls them. */

import type { Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import { accessOf } from './access.ts';
import { bare, readThrough } from './reading.ts';
import type { Subject } from './subject.ts';

/** The names in its body are looked for where the caller says, or in the caller's temporary schema first. */
export function isPathOpen(routine: Routine): boolean {
  if (!routine.securityDefiner || routine.body.kind !== 'text') return false;
  return searchPath(routine) === undefined || !endsInTemporary(routine);
}

export const searchPath = ({ settings }: Routine): string | undefined => settings.find(({ name }) => name === 'search_path')?.value;

/** pg_temp is looked into first, unless the path names it behind others; an empty path makes all names be written out. */
export function endsInTemporary(routine: Routine): boolean {
  const schemas = (searchPath(routine) ?? '').split(',').map((name) => name.trim().replace(/^["']+|["']+$/g, ''));
  return schemas.at(-1) === 'pg_temp' || schemas.every((name) => name === '');
}

const setters = new WeakMap<Subject, Map<string, { readonly routine: Routine | undefined }>>();

/** A routine that callers may execute and that gives a setting the value of one of its arguments. */
export function setsFromArgument(subject: Subject, setting: string): Routine | undefined {
  const known = setters.get(subject) ?? new Map<string, { readonly routine: Routine | undefined }>();
  setters.set(subject, known);
  const found = known.get(setting) ?? { routine: setterOf(subject, setting) };
  known.set(setting, found);
  return found.routine;
}

function setterOf(subject: Subject, setting: string): Routine | undefined {
  const access = accessOf(subject);
  for (const routine of subject.schema.all('routine')) {
    if (!subject.own(routine.id) || routine.inputs.length === 0) continue;
    if (!subject.proof.callers.some(({ role }) => access.mayExecute(role, routine))) continue;
    if (givesSetting(subject, routine, setting)) return routine;
  }
  return undefined;
}

function givesSetting(subject: Subject, routine: Routine, setting: string): boolean {
  let found = false;
  readThrough(subject, routine, {
    see: (e) => {
      if (e.kind !== 'call' || e.name !== 'set_config') return;
      const [name, value] = e.args;
      const inner = name && bare(name);
      if (
        inner?.kind === 'constant' &&
        typeof inner.value === 'string' &&
        inner.value.toLowerCase() === setting &&
        value &&
        hasParameter(value)
      )
        found = true;
    },
  });
  return found;
}

function hasParameter(e: Expression): boolean {
  const inner = bare(e);
  if (inner.kind === 'parameter') return true;
  return inner.kind === 'coalesce' || inner.kind === 'call' || inner.kind === 'operator' ? inner.args.some(hasParameter) : false;
}

/** Its body names a relation or a function of the folder without the schema. */
export function namesWithoutSchema({ schema }: Subject, { body, namespace }: Routine): boolean {
  if (body.kind !== 'text') return false;
  const text = body.text.toLowerCase();
  const words = new Set(text.match(/(?<![\w."$])"?[a-z_][\w$]*"?(?!\s*\.|\w)/g)?.map((word) => word.replaceAll('"', '')) ?? []);
  const found = [...schema.all('relation')].some(
    ({ name, kind, extension }) =>
      extension === undefined && (kind === 'table' || kind === 'view' || kind === 'partitioned table') && words.has(name.toLowerCase()),
  );
  return found || (namespace !== 0 && [...schema.all('routine')].some(({ name, id }) => id >= 16384 && words.has(name.toLowerCase())));
}
