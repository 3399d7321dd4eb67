import { columnRule } from '../../src/judge/column-rule.ts';
import { baseType } from '../../src/judge/types.ts';
import { TIMESTAMP } from '../../src/model/catalog/ids.ts';

export default columnRule({
  id: 'timestamp-without-time-zone',
  effect: 'breaks',
  title: 'A point in time without its time zone',
  why: 'The column keeps what a clock on the wall showed, and not where the wall was: the same row means another moment to a session in another zone.',
  instead: 'timestamptz. It takes no more room; it keeps the moment, and shows it in the zone of whoever asks.',
  aliases: ['squawk/prefer-timestamp-tz', 'pg-migration-lint/PGM101'],
  is: (schema, { type }) => baseType(schema, type) === TIMESTAMP,
  says: (_schema, _column, many) => `${many ? 'are timestamps' : 'is a timestamp'} without time zone`,
});
