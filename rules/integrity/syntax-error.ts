import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'syntax-error',
  category: 'integrity',
  severity: 'error',
  effect: 'breaks',
  title: "PostgreSQL's parser refuses a statement",
  why: 'The statement is never carried out: the migration stops at it, and nothing that it should have made is there.',
  instead: 'Mend the spelling at the place that the parser points to; the fault is there or just before it.',
  *schema({ outcome: { unparsed } }) {
    for (const { source, at, end, message, sqlstate, hint, expected } of unparsed) {
      const more = [expected, hint].filter((one) => one !== undefined);
      yield {
        object: source.name,
        at: { source, start: at, end: Math.max(at, end) },
        says: `${message.charAt(0).toUpperCase()}${message.slice(1)}${more.length > 0 ? `: ${more.join('; ')}` : ''}.`,
        data: { sqlstate },
        key: message,
      };
    }
  },
});
