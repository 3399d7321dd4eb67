import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { knownExtensions } from '../../src/model/catalog/extensions.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';

export default defineRule({
  id: 'extension-unknown',
  category: 'integrity',
  severity: 'warning',
  effect: 'breaks',
  title: 'An extension that is not known',
  why: 'If it is misspelled, CREATE EXTENSION fails on every server; if it is not, nothing that it makes is known here, and what rests on that is not judged.',
  instead: 'Check its name against pg_available_extensions of the server that it is meant for.',
  *schema({ schema, own }) {
    const names = knownExtensions(schema.version);
    for (const extension of schema.all('extension')) {
      if (!own(extension.id) || names.includes(extension.name)) continue;
      const meant = names.find((name) => isMisspelled(extension.name, name));
      yield {
        object: quoteIdentifier(extension.name),
        at: placeOf(extension),
        says: `Nothing is known of an extension ${quoteIdentifier(extension.name)}${meant === undefined ? ', nor of what it makes' : `; ${quoteIdentifier(meant)} is one`}.`,
        sure: false,
        ...(meant === undefined && { severity: 'info' as const }),
      };
    }
  },
});

const bare = (name: string): string => name.replace(/[^a-z0-9]/g, '');

/** The same but for hyphens, or for one letter. */
function isMisspelled(name: string, known: string): boolean {
  const [a, b] = [bare(name), bare(known)];
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || b.length < 5) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
}
