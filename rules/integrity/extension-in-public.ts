import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { PUBLIC_SCHEMA } from '../../src/model/catalog/ids.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';

export default defineRule({
  id: 'extension-in-public',
  category: 'integrity',
  severity: 'warning',
  effect: 'opens',
  title: 'An extension lies in the schema that the API exposes',
  why: 'Whatever an extension brings along (functions that anyone may execute, tables, views) becomes part of the API, with every version of it.',
  instead: 'CREATE EXTENSION ... WITH SCHEMA extensions.',
  aliases: ['splinter/0014'],
  *schema({ schema, own, regime }) {
    if (regime.callersCome !== 'api') return;
    for (const extension of schema.all('extension')) {
      if (!own(extension.id) || extension.namespace !== PUBLIC_SCHEMA) continue;
      const name = quoteIdentifier(extension.name);
      const there = schema.namespaceNamed('extensions');
      yield {
        object: name,
        at: placeOf(extension, 'namespace'),
        says: `The extension ${name} lies in public, and what it brings along is exposed with it.`,
        ...(extension.relocatable && there && { fix: `alter extension ${name} set schema extensions;\n` }),
      };
    }
  },
});
