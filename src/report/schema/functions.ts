import { Names } from '../../model/deparse/names.ts';
import { deparseArguments, deparseResult } from '../../model/deparse/routine.ts';
import type { Routine } from '../../model/objects.ts';
import { type AccessList, setOf } from '../../model/privilege.ts';
import type { Schema } from '../../model/schema.ts';
import { md5 } from '../../model/value/md5.ts';
import { type Entry, entry } from './entry.ts';
import { grants, isUsers, namespaceName, roleName, sorted } from './place.ts';

/** Those that a range type brought along go and come with it. */
export function functions(schema: Schema): Entry[] {
  const listed = [...schema.all('routine')].filter(
    (routine) => isUsers(schema, routine) && !routine.depends.some((dependency) => dependency.type === 'internal'),
  );
  return sorted(
    listed,
    (routine) => namespaceName(schema, routine.namespace),
    (routine) => routine.name,
  ).map((routine) => functionEntry(schema, routine));
}

function functionEntry(schema: Schema, routine: Routine): Entry {
  const names = new Names(schema);
  return entry({
    schema: namespaceName(schema, routine.namespace),
    name: routine.name,
    kind: routine.kind,
    argTypes: routine.inputs.map((type) => names.type(type, null)),
    arguments: deparseArguments(schema, routine),
    returns: deparseResult(schema, routine),
    language: routine.language,
    volatility: routine.volatility,
    securityDefiner: routine.securityDefiner,
    owner: roleName(schema, routine.owner),
    strict: routine.strict,
    leakproof: routine.leakproof,
    searchPath: routine.settings.find(({ name }) => name === 'search_path')?.value,
    config: routine.settings.map(({ name, value }) => `${name}=${value}`),
    bodyMd5: md5(bodyText(routine)),
    defaultAcl: routine.acl === null,
    grants: grants(schema, routine.acl ?? defaultAcl(routine), routine.owner),
    comment: routine.comment,
  });
}

/** What `prosrc` holds. */
function bodyText({ body, kind }: Routine): string {
  if (kind === 'aggregate') return 'aggregate_dummy';
  return body.kind === 'text' ? body.text : body.kind === 'native' ? body.symbol : '';
}

/** Everyone may call a function of which nothing was said. */
const defaultAcl = ({ owner }: Routine): AccessList =>
  [0, owner].map((grantee) => ({ grantee, grantor: owner, privileges: setOf('EXECUTE'), grantable: 0 }));
