/** What is believed of whose rows are whose, and why. */
import type { Schema } from '../../model/schema.ts';
import type { ContextValue, Scope } from '../../tenancy/index.ts';
import { printable } from '../printable.ts';
import { type Proved, relationIdentity } from '../proved.ts';
import { plural, type Style } from '../style.ts';

/** Whether anything says whose rows are whose; without it there is nothing to prove. */
export const hasOwners = ({ proof }: Proved): boolean => proof.tenancy.axes.length > 0;

export function believed(proved: Proved, style: Style): string {
  const { schema, proof, platform } = proved;
  const { axes, scopes, context } = proof.tenancy;
  const head = style.bold('Whose rows are whose');
  if (!hasOwners(proved))
    return `${head}\n  Nothing says whose rows are whose: no column, key or policy divides them by tenant or user. If they are divided, the settings can say so (\`tenancy\`).\n`;
  const kinds = axes.map(
    ({ name, kind, root }) =>
      `${name}${root === undefined ? '' : ` (${relationIdentity(schema, root)})`}${kind === 'tenant' || kind === name ? '' : `, ${kind}`}`,
  );
  return `${[
    `${head} ${style.dim(printable(`on ${platform.name}: ${platform.reason}`))}`,
    `  rows are divided by ${printable(kinds.join('; '))}`,
    ...callers(context).map((line) => `  ${printable(line)}`),
    ...tables(schema, scopes).map((line) => `  ${printable(line)}`),
  ].join('\n')}\n`;
}

/** Expressions that say the same of the caller share a line. */
function callers(context: readonly ContextValue[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { expression, is, from, why } of context) {
    if (is === 'other') continue;
    const says = `the caller's ${is === 'bypass' ? 'way past the policies' : is}${from === 'caller' ? ', as the caller says' : ''}: ${why}`;
    groups.set(says, [...(groups.get(says) ?? []), expression]);
  }
  return [...groups].map(([says, expressions]) => `${expressions.join(' or ')} is ${says}`);
}

/** Tables that are scoped alike share a line. */
function tables(schema: Schema, scopes: ReadonlyMap<number, Scope>): string[] {
  const groups = new Map<string, { readonly scope: Scope; readonly names: string[] }>();
  for (const [id, scope] of scopes) {
    const by = wording(schema, id, scope);
    const group = groups.get(by);
    if (group) group.names.push(relationIdentity(schema, id));
    else groups.set(by, { scope, names: [relationIdentity(schema, id)] });
  }
  return [...groups].map(([by, { names, scope }]) => {
    const few = names.slice(0, MOST).join(', ');
    const more = names.length > MOST ? ` and ${names.length - MOST} more` : '';
    const why = names.length === 1 ? ` (${scope.why})` : '';
    return `${by}: ${names.length > MOST ? `${plural(names.length, 'table')}: ` : ''}${few}${more}${why}`;
  });
}

const MOST = 6;

function wording(schema: Schema, id: number, { kind, belongs, sure }: Scope): string {
  const name = (attribute: number): string => schema.relation(id)?.columns[attribute - 1]?.name ?? '';
  const columns = belongs.flatMap((one) => (one.how === 'through' ? [] : [name(one.attribute)]));
  const parents = belongs.flatMap((one) => (one.how === 'through' ? [relationIdentity(schema, one.parent)] : []));
  const by =
    columns.length > 0
      ? ` by ${columns.join(', ')}`
      : parents.length > 0
        ? `${kind === 'through' ? '' : ' through'} ${parents.join(', ')}`
        : '';
  return `${kind}${by}${sure ? '' : ' (not sure)'}`;
}
