import { BOOL } from '../../model/catalog/ids.ts';
import type { RunBlock } from '../../model/change.ts';
import { refuse } from '../../model/refusal.ts';
import { type Context, readOrRefuse } from '../context.ts';
import { declareVariable, newFrame } from './frame.ts';
import { runBlock } from './run.ts';

/** DO. */
export function runDo(context: Context, change: RunBlock): void {
  const { store } = context;
  if (change.language !== 'plpgsql') {
    if (!store.named('language', change.language) && !store.builtIns.languageNamed(change.language))
      refuse('42704', `language "${change.language}" does not exist`, { at: change.at });
    if (['sql', 'c', 'internal'].includes(change.language))
      refuse('0A000', `language "${change.language}" does not support inline code execution`, { at: change.at });
    context.unmodelled(`a DO block in ${change.language}`, store.place);
    return;
  }
  const program = readOrRefuse(context.reader.checkProgram(change));
  const start = change.bodyAt;
  const place =
    start === undefined || store.place.approximate
      ? { ...store.place, approximate: true as const }
      : { ...store.placeAt(start), origin: (store.place.origin ?? 0) + start };
  const frame = newFrame(context, program, place, 0);
  declareVariable(frame, 'found', BOOL, -1, false);
  runBlock(frame, program);
}
