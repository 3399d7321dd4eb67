import type { CaseExpression, Expression } from '../expression.ts';
import { type Context, keyword, SMALL_STEP } from './context.ts';
import { print } from './expression.ts';

export function printCase(context: Context, e: CaseExpression): void {
  const { out, indented } = context;
  const line = (text: string, before: number, after: number) => {
    if (!indented) out.add(' ');
    keyword(context, text, before, after, 0);
  };
  keyword(context, 'CASE', 0, SMALL_STEP, 0);
  if (e.subject) {
    out.add(' ');
    print(context, e.subject, true);
  }
  for (const { when, then } of e.whens) {
    line('WHEN ', 0, 0);
    print(context, e.subject ? comparedWith(when) : when, false);
    out.add(' THEN ');
    print(context, then, true);
  }
  line('ELSE ', 0, 0);
  print(context, e.otherwise ?? { kind: 'constant', value: null, type: e.type, modifier: -1, at: e.at }, true);
  line('END', -SMALL_STEP, 0);
}

/** With a subject, only what it is compared with is written. */
function comparedWith(when: Expression): Expression {
  let left = when.kind === 'operator' ? when.args[0] : undefined;
  while (left?.kind === 'cast' && left.implicit) left = left.arg;
  return when.kind === 'operator' && left?.kind === 'case subject' ? (when.args[1] as Expression) : when;
}
