import type { CreateRoutine, RunBlock } from '../../model/change.ts';
import type { TypeName } from '../../model/unbound.ts';
import type { ProgramContext, Returns } from './reader.ts';
import { TRIGGER_VARIABLES } from './scope.ts';

/** What a body may take for known, and what it may return. */
export function programContext(change: CreateRoutine | RunBlock): Required<Pick<ProgramContext, 'names' | 'returns'>> & ProgramContext {
  if (change.kind === 'do') return { names: ['found'], returns: 'nothing', routine: 'inline_code_block' };
  const names = change.args.flatMap(({ name }, n) => (name === undefined ? [`$${n + 1}`] : [`$${n + 1}`, name]));
  return { names: ['found', ...names, ...special(change.returns)], returns: returns(change), routine: change.name.name };
}

function special(type: TypeName | undefined): readonly string[] {
  if (isNamed(type, 'trigger')) return ['new', 'old', ...TRIGGER_VARIABLES];
  return isNamed(type, 'event_trigger') ? ['tg_event', 'tg_tag'] : [];
}

function returns({ args, returns: type }: CreateRoutine): Returns {
  const hasOutput = args.some(({ mode }) => mode === 'out' || mode === 'inout' || mode === 'table');
  if (type?.setof || args.some(({ mode }) => mode === 'table')) return hasOutput ? 'set of arguments' : 'set';
  if (isNamed(type, 'void') || isNamed(type, 'event_trigger')) return 'nothing';
  if (hasOutput) return 'arguments';
  return type ? 'value' : 'nothing';
}

function isNamed(type: TypeName | undefined, name: string): boolean {
  return type !== undefined && !type.setof && type.path.at(-1) === name && (type.path.length === 1 || type.path[0] === 'pg_catalog');
}
