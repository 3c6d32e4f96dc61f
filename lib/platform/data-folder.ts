import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * A folder of data may be passed through, to the prepared pages in it, which another web server can serve. Only this account
 * sees what else is there.
 */
export const dataFolderMode = 0o711;

/** Makes the folder in which a database lies, unless it is there. */
export function makeDataFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true });
  if (first === undefined) return;
  // The umask takes more away than is meant.
  for (let made = path; made.length >= first.length; made = dirname(made)) chmodSync(made, dataFolderMode);
}
