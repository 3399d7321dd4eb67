import type { Evidence } from '../platform/index.ts';
import type { Disk, History } from '../workspace/index.ts';

const decoder = new TextDecoder();

/** How far above a folder of migrations its platform's files may lie. */
const CLIMB = 4;

/** By what signs a platform can be told. */
export function evidenceOf(disk: Disk, { root, migrations }: History): Evidence {
  const [first] = migrations;
  return {
    folder: disk.name(root.path),
    firstVersion: first?.version,
    file: (name) => {
      let folder = root.path;
      for (let i = 0; i < CLIMB; i++) {
        const at = `${folder}/${name}`;
        if (disk.has(at)) return disk.text(at);
        if (folder === disk.ceiling) return undefined;
        folder = folder.slice(0, folder.lastIndexOf('/'));
      }
      return undefined;
    },
    *texts() {
      const seen = new Set<Uint8Array>();
      for (const { source } of migrations) {
        if (!seen.has(source.bytes)) yield decoder.decode(source.bytes);
        seen.add(source.bytes);
      }
    },
  };
}
