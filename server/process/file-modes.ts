import { chmodSync, lstatSync, readdirSync, type Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { authSecretFile } from "@/lib/platform/auth-secret-file";
import { dataFolderMode } from "@/lib/platform/data-folder";
import { log } from "@/lib/platform/log";
import { preparedFolder } from "@/lib/prepared/prepared-folder";
import { realFile } from "./real-file";

const forOwner = { file: 0o600, folder: 0o700 };
const forEverybody = { file: 0o644, folder: 0o755 };
type Modes = typeof forOwner;

/**
 * Gives what lies beside a database the permissions that it would have if it were made now: the prepared pages are for everybody,
 * all else for this account alone. Nothing is opened, because closing a file that SQLite has open drops its locks.
 */
export function mendFileModes(database: string): void {
  if (process.platform === "win32") return;
  const file = realFile(database);
  const folder = dirname(file);
  const refused: string[] = [];
  const mend = (path: string, modes: Modes) => refused.push(...withModes(path, modes));
  // A folder that somebody chose may have other things in it.
  if (folder === resolve("data")) mend(folder, { ...forOwner, folder: dataFolderMode });
  for (const name of namesIn(folder)) if (name.startsWith(basename(file))) mend(join(folder, name), forOwner);
  mend(authSecretFile(file), forOwner);
  mendAll(join(folder, "backups"), forOwner, mend);
  mendAll(preparedFolder(file), forEverybody, mend);
  const [first] = refused;
  if (first === undefined) return;
  const others = refused.length > 1 ? ` and ${refused.length - 1} other files` : "";
  log.warn(
    `The permissions of ${first}${others} were not mended: they belong to another account. Make this one their owner.`,
  );
}

function mendAll(path: string, modes: Modes, mend: (path: string, modes: Modes) => void): void {
  mend(path, modes);
  if (!statOf(path)?.isDirectory()) return;
  for (const name of namesIn(path)) mendAll(join(path, name), modes, mend);
}

/** Returns the path if it has other permissions and may not be changed. A link or a socket is left as it is. */
function withModes(path: string, { file, folder }: Modes): string[] {
  const stats = statOf(path);
  const wanted = stats?.isFile() ? file : folder;
  if (!stats || !(stats.isFile() || stats.isDirectory()) || (stats.mode & 0o777) === wanted) return [];
  try {
    chmodSync(path, wanted);
    return [];
  } catch {
    return [path];
  }
}

const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
