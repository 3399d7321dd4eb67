import type { Prepared } from './layouts/layout.ts';
import { linesOf } from './layouts/lines.ts';

/** The blocks of a text that are fenced as SQL: three backticks or tildes and the word, up to the fence that closes it. */
export function sqlFences(text: string): Prepared {
  const runs = [];
  let fence: { mark: string; sql: boolean; start: number } | undefined;
  for (const line of linesOf(text)) {
    const [, mark = '', word = ''] = /^[ \t>]*(`{3,}|~{3,})[ \t]*([\w-]*)/.exec(line.text) ?? [];
    if (!fence && mark !== '') fence = { mark, sql: /^(sql|postgres(ql)?|pgsql|plpgsql|psql)$/i.test(word), start: line.end };
    else if (fence && mark.startsWith(fence.mark) && word === '') {
      if (fence.sql) runs.push({ start: fence.start, end: line.start });
      fence = undefined;
    }
  }
  if (fence?.sql) runs.push({ start: fence.start, end: text.length });
  return runs.length > 0 ? { runs } : { runs, faults: [{ kind: 'no-sql', says: 'there is no ```sql block in it' }] };
}
