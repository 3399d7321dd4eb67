/** Who imports what: read from the text of every file of the product. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Import {
  readonly file: string;
  /** A file of the repository, or a package. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly typesOnly: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') ? [sourceFile(path)] : [];
  });
}

/** `import ... from`, `export ... from`, `import('...')` and an import for its effect. */
const IMPORTS = /^(?:import|export)\s+(type\s)?[^;'"]*?\bfrom\s+'([^']+)'|\bimport\('([^']+)'\)|^import\s+'([^']+)'/gm;

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = [...text.matchAll(IMPORTS)].map(([, type, from, dynamic, effect]) => {
    const written = from ?? dynamic ?? effect ?? '';
    const isPackage = !written.startsWith('.');
    return { file: path, target: isPackage ? written : posix.join(dirname(path), written), isPackage, typesOnly: type !== undefined };
  });
  return { path, lines: text.split('\n').length - 1, imports };
}
