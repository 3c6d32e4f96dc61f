import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Returns the path of a file without symbolic links, so that it has one name; the file itself need not exist. */
export function realFile(file: string): string {
  return pathOrNull(file) ?? join(pathOrNull(dirname(file)) ?? dirname(file), basename(file));
}

function pathOrNull(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
