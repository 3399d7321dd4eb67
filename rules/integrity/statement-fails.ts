import { defineRule, type Fault } from '../../src/judge/rule.ts';
import type { TransactionClass } from '../../src/model/migration.ts';
import type { Refused } from '../../src/model/outcome.ts';

export default defineRule({
  id: 'statement-fails',
  category: 'integrity',
  severity: 'error',
  effect: 'breaks',
  title: 'PostgreSQL refuses a statement',
  why: 'On a fresh database (a new environment, a CI run, a restore) the migration stops here, and what comes after it is never applied.',
  instead:
    'What the statement needs has to be there when it runs: make it first, or guard the statement. An applied migration stays as it is; mend it where it has not run yet.',
  *schema({ outcome: { refused, migrations } }) {
    for (const one of refused) yield faultOf(one, migrations[one.migration]?.transaction ?? 'none');
  },
});

function faultOf(refused: Refused, transaction: TransactionClass): Fault {
  const { place, at, sqlstate, message, detail, hint, object = place.source.name, cause, applied } = refused;
  const where = at === undefined ? place : { source: place.source, start: at, end: Math.max(at, place.end) };
  return {
    object,
    at: where,
    says: `${sentence(message)} (SQLSTATE ${sqlstate})${detail ? `: ${detail}` : ''}. ${applied ? ALONE : CONSEQUENCE[transaction]}${hint ? ` Hint: ${hint}` : ''}`,
    because: cause ? [{ at: cause, says: 'this statement fails first; it would have made what is missing' }] : [],
    data: { sqlstate, ...(cause && { cause }) },
    key: `${sqlstate} ${message}`,
  };
}

const sentence = (message: string): string => message.charAt(0).toUpperCase() + message.slice(1);

const ALONE = 'Outside a transaction it works; the migration tool runs it inside one.';

const CONSEQUENCE: Readonly<Record<TransactionClass, string>> = {
  file: 'The file runs in one transaction, so nothing of it is applied.',
  all: 'All pending migrations run in one transaction, so none of them is applied.',
  implicit: 'The file is sent as one message, so nothing of it is applied.',
  pipe: 'The file is sent as one message, so nothing of it is applied.',
  statement: 'What stands before it in the file is already applied, what follows is not.',
  none: 'What was committed before it stays, and unless psql is told to stop, what follows runs without it.',
};
