import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { preparedFolder } from "@/lib/prepared/prepared-folder";
import { wasServed } from "./database-lock";

// What all databases of a folder share.
const shared = ["auth-secret", "backups"];

/**
 * Returns the paths that show that an office has worked with the database that should be in `file`. A first start leaves
 * none until it is complete.
 */
export function installationTraces(file: string): string[] {
  const folder = dirname(file);
  const own = [`${file}.backup.json`, preparedFolder(file)].filter(isFilled);
  if (wasServed(file)) own.push(`${file}.lock`);
  return [
    ...own,
    ...(hasOtherDatabase(file) ? [] : shared.map((name) => join(folder, name)).filter(isFilled)),
  ];
}

function hasOtherDatabase(file: string): boolean {
  return entriesOf(dirname(file)).some((name) => name.endsWith(".db") && name !== basename(file));
}

function isFilled(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() ? entriesOf(path).length > 0 : (found?.size ?? 0) > 0;
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
