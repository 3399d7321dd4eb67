import { columnRule } from '../../src/judge/column-rule.ts';

export default columnRule({
  id: 'serial-type',
  effect: 'breaks',
  title: 'A counter that is only a default',
  why: 'serial is a sequence and a default: the sequence has privileges of its own to grant, and a value that somebody writes by hand collides later.',
  instead: 'GENERATED ALWAYS AS IDENTITY.',
  aliases: ['squawk/prefer-identity', 'pg-migration-lint/PGM106'],
  is: (schema, { default: id, attribute }, relation) => {
    const value = id === undefined ? undefined : schema.object(id);
    if (value?.class !== 'default value') return false;
    const { expression } = value.value;
    const call = expression.kind === 'cast' ? expression.arg : expression;
    const isCounted = call.kind === 'call' && call.name === 'nextval';
    return isCounted && schema.sequencesOwnedBy(relation.id).some(({ sequence }) => sequence?.ownedBy?.attribute === attribute);
  },
  says: (_schema, _column, many) => `${many ? 'are' : 'is'} serial, not an identity column`,
});
