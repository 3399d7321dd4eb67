/** Why a verdict is as it is: the lines that it rests on, and who can do what in a sentence. */
import type { Place, Policy, Provenance, Relation, Routine, Trace } from '../model/objects.ts';
import type { Belonging } from '../tenancy/tenancy.ts';
import type { Answer } from './decide.ts';
import { relationIdentity } from './identity.ts';
import { isOn } from './open.ts';
import type { CellCommand, Evidence, Way } from './proof.ts';
import type { CallerFacts, Search, Shop } from './search.ts';

interface Remembered {
  readonly provenance: Provenance;
}

/** Where the object was made, or where the last of these facts was set since. */
export function placed({ provenance }: Remembered, ...facts: readonly string[]): Place {
  const made = (provenance['made'] ?? Object.values(provenance)[0]) as Trace;
  const set = facts.flatMap((fact) => provenance[fact] ?? []).map(({ place }) => place);
  return set.reduce((last, place) => (place.step > last.step ? place : last), made.place);
}

/** Where the privileges were given, if they were given once: of several the last need not be the one that is meant. */
export function granted({ provenance }: Remembered): Place {
  const acl = provenance['acl'];
  return acl && acl.before?.before === undefined ? acl.place : placed({ provenance });
}

export const policyEvidence = (policy: Policy): Evidence => ({
  at: placed(policy, 'using', 'check', 'roles'),
  says: `policy "${policy.name}"`,
  policy: policy.id,
});

/** A table without row security, at the line that took it away. */
export function unsecured({ context: { store } }: Shop, relation: Relation): Evidence {
  const policies = store.policiesOf(relation.id).length;
  const inVain = policies === 0 ? '' : `, so its ${policies === 1 ? 'policy does' : 'policies do'} nothing`;
  const state = relation.provenance['rowSecurity'] ? 'disabled' : 'not enabled';
  return { at: placed(relation, 'rowSecurity'), says: `row security is ${state}${inVain}` };
}

/** Which privileges a view reads with. */
export function readsAs({ context: { store } }: Shop, view: Relation): Evidence {
  const owner = store.role(view.owner)?.name ?? '';
  const says = isOn(view.options.security_invoker) ? 'the caller' : `its owner, ${owner}`;
  return { at: placed(view, 'options'), says: `the view reads with the privileges of ${says}` };
}

/** Which privileges a function runs with, and the arguments that the row is found by; or else what else lets the caller at it. */
export function runsAs(shop: Shop, routine: Routine, found: Search | undefined): Evidence[] {
  const at = placed(routine, 'body', 'securityDefiner');
  if (!routine.securityDefiner) return [{ at, says: 'it runs as its caller' }];
  const owner = `it runs as its owner, ${shop.context.store.role(routine.owner)?.name ?? ''}`;
  const names = found ? argumentsThatFind(routine, found) : [];
  if (names.length === 0) return [{ at, says: owner }, ...(found ? opened(shop, found) : [])];
  return [{ at, says: `${owner}, and goes by its ${names.length === 1 ? 'argument' : 'arguments'} ${names.join(' and ')}` }];
}

function argumentsThatFind(routine: Routine, { args, target, world }: Search): string[] {
  const values = new Set(target ? [...world.real(target).columns.values()].map((term) => world.find(term)) : []);
  const inputs = routine.args.filter(({ mode }) => mode !== 'out' && mode !== 'table');
  return inputs.flatMap(({ name }, i) => {
    const term = args[i];
    return name !== undefined && term !== undefined && values.has(world.find(term)) ? [name] : [];
  });
}

/** The policies that let the caller through, each once. */
export function passed({ found }: Answer): Evidence[] {
  if (!found) return [];
  return [...new Set(found.passed)].map((policy) => {
    const evidence = policyEvidence(policy);
    const deed = found.deeds.find(
      ({ kind, row }) => row.relation.id === policy.relation && (policy.command === 'all' || policy.command === kind),
    );
    return deed ? { ...evidence, says: `${evidence.says} lets them ${deed.kind} a row of ${deed.through} first` } : evidence;
  });
}

/** The same where the table's own policies are asked, and tables on the way that lost their row security. */
export function allowed(shop: Shop, answer: Answer): Evidence[] {
  const [first, ...others] = passed(answer);
  return first && answer.found ? [first, ...opened(shop, answer.found), ...others] : [];
}

function opened(shop: Shop, { target, world }: Search): Evidence[] {
  const own = target && world.real(target).relation.id;
  const others = world.rows.filter((row) => !row.same && row.kind === 'stored' && row.relation.id !== own).map(({ relation }) => relation);
  const open = new Set(others.filter((one) => !one.rowSecurity && one.provenance['rowSecurity']));
  return [...open].map((one) => {
    const { at, says } = unsecured(shop, one);
    return { at, says: `${relationIdentity(shop.context.store, one)}: ${says}` };
  });
}

const DOES: Readonly<Record<CellCommand, string>> = {
  select: 'read',
  insert: 'insert',
  update: 'change',
  delete: 'delete',
  truncate: 'remove',
  references: 'probe',
  execute: 'reach',
};

/** Who can do what to which rows, and by which line. */
export function sentence(shop: Shop, way: Way, { found }: Answer, caller: CallerFacts, relation: Relation, command: CellCommand): string {
  const who = caller.identified ? `a caller with the role ${caller.name}` : `anyone, as ${caller.name}`;
  const table = relationIdentity(shop.context.store, relation);
  const another = `another ${ownerOf(shop, relation)}`;
  const movesIn = command === 'update' && found?.target && found.world.real(found.target).kind === 'new';
  const what =
    way.verdict === 'shared'
      ? `${DOES[command]} rows that ${found?.flag ?? 'their owner has'} marks as shared in ${table}`
      : movesIn
        ? `hand rows of ${table} over to ${another}`
        : `${DOES[command]} rows of ${another} in ${table}`;
  const by = way.through === table ? '' : ` through ${way.through}`;
  const first = found ? preparations(found) : '';
  const why = way.because[0]?.says;
  const because = why === undefined ? '' : `, because ${/^policy /.test(why) ? `${why} lets them` : why}`;
  return `${who} can ${what}${by}${found ? circumstances(shop, found) : ''}${first}${because}`;
}

function preparations({ deeds, temporary }: Search): string {
  const done = deeds.map(({ kind, through }) => `${FIRST[kind] ?? kind} ${through}`);
  const made = temporary.length > 0 ? [`making a temporary table ${temporary.join(', ')}`] : [];
  const all = [...new Set([...done, ...made])];
  return all.length === 0 ? '' : `, after ${all.join(' and ')}`;
}

const FIRST: Readonly<Record<string, string>> = { insert: 'an insert into', update: 'an update of', call: 'a call of' };

/** What the rows are divided by, perhaps by way of their parents. */
function ownerOf({ book, context: { store } }: Shop, relation: Relation): string {
  const seen = new Set<number>();
  for (let at: Relation | undefined = relation; at && !seen.has(at.id); ) {
    seen.add(at.id);
    const belongs: readonly Belonging[] = book.of(at).belongs;
    const own = belongs.find((belonging) => belonging.how !== 'through');
    if (own) return own.axis.kind === 'tenant' ? own.axis.name : 'user';
    const up = belongs.find((belonging) => belonging.how === 'through');
    at = up?.how === 'through' ? store.relation(up.parent) : undefined;
  }
  return 'tenant';
}

/** That the caller says who it is, or that nobody has said so. */
function circumstances({ tenancy }: Shop, { settings, world }: Search): string {
  const said = tenancy.context.filter(({ is }) => is === 'tenant' || is === 'user');
  const missing = said.find(({ setting }) => settings.get(setting) === 'null' || settings.get(setting) === 'empty');
  if (missing) return ` where ${missing.setting} is ${settings.get(missing.setting) === 'null' ? 'not set' : 'empty'}`;
  const chosen = said
    .filter(({ from, path }) => from === 'caller' && world.nodes.some((node) => node.kind === 'context' && isSame(node.path, path)))
    .map(({ expression }) => expression)
    .sort((a, b) => a.length - b.length);
  return chosen[0] === undefined ? '' : `, with ${chosen[0]} of their choice`;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((step, i) => step === b[i]);
