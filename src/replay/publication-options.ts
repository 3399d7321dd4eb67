/** WITH (...) of a publication (parse_publication_options). */
import type { Option, TriggerEvent } from '../model/change.ts';
import type { Publication } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { PostgresVersion } from '../model/schema.ts';
import { booleanOf } from './options.ts';

export const EVENTS: readonly TriggerEvent[] = ['insert', 'update', 'delete', 'truncate'];

export function publicationFacts(
  version: PostgresVersion,
  options: readonly Option[],
  at: number,
): Partial<Pick<Publication, 'publishes' | 'viaRoot'>> {
  const given = new Map<string, string>();
  for (const { name, value } of options) {
    const known = name === 'publish' || name === 'publish_via_partition_root' || (version >= 18 && name === 'publish_generated_columns');
    if (!known) refuse('42601', `unrecognized publication parameter: "${name}"`, { at });
    if (given.has(name)) refuse('42601', 'conflicting or redundant options', { at });
    given.set(name, value === undefined && name === 'publish_via_partition_root' ? 'true' : String(value ?? ''));
  }
  const [publish, viaRoot, generated] = ['publish', 'publish_via_partition_root', 'publish_generated_columns'].map((name) =>
    given.get(name),
  );
  if (generated !== undefined && !/^(none|stored)$/i.test(generated))
    refuse('42601', `invalid value for publication parameter "publish_generated_columns": "${generated}"`, {
      at,
      detail: 'Valid values are "none" and "stored".',
    });
  return {
    ...(publish !== undefined && { publishes: events(publish, at) }),
    ...(viaRoot !== undefined && {
      viaRoot: booleanOf(viaRoot) ?? refuse('42601', 'publish_via_partition_root requires a Boolean value', { at }),
    }),
  };
}

function events(list: string, at: number): TriggerEvent[] {
  if (list.trim() === '') return [];
  return list.split(',').map((written) => {
    const word = written.trim().toLowerCase();
    if (word === '') return refuse('42601', 'invalid list syntax in parameter "publish"', { at });
    return (
      EVENTS.find((event) => event === word) ?? refuse('42601', `unrecognized value for publication option "publish": "${word}"`, { at })
    );
  });
}
