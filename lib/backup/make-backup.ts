import "server-only";
import { existsSync, readFileSync, renameSync, rmSync, statfsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { digestOf, digestOfFile, writeArchive } from "./archive";
import { checkSchemaInPlace, copyInstallation, sizeOfDatabase } from "./copy-installation";
import { openDatabase, stateOf } from "./database-state";
import { withDiskFaults } from "./disk-faults";
import { type Installation, nameOf } from "./installation";
import { formatVersion, type Manifest, member, type Purpose } from "./model";
import { openBackup } from "./open-backup";
import { BackupRefused, DatabaseUnsound, refusals } from "./refusals";
import { sealSecrets } from "./sealed-secrets";
import { settingsToKeep } from "./settings";
import { removeSubscribers } from "./subscribers";
import { syncToDisk } from "./sync";
import type { Proof } from "./verify-database";

export type BackupRequest = {
  target: string;
  purpose: Purpose;
  /** Seals the secrets; without it they are left out. */
  passphrase?: string | undefined;
  /** Whether an existing target may be replaced. */
  replace?: boolean;
} & Installation &
  Proof;

/**
 * Backs up a database, which may be in use, to one archive. The archive gets its name only after it was read back and verified,
 * so that a file of that name is always a whole backup. Throws BackupRefused when none could be made.
 */
export async function makeBackup(request: BackupRequest): Promise<Manifest> {
  const target = resolve(request.target);
  const folder = dirname(target);
  checkTarget(target, request.replace);
  const [partial, copy] = [`${target}.partial`, `${target}.partial.db`];
  const clear = () => [partial, copy, `${copy}.upgraded`].forEach((file) => rmSync(file, { force: true }));
  try {
    return await withDiskFaults(folder, async () => {
      clear();
      checkRoom(await sizeOfDatabase(request), folder);
      await copyInstallation(request, copy);
      await checkSchemaInPlace(request, request);
      removeSubscribers(copy);
      const manifest = await archiveCopy(copy, partial, request);
      rmSync(copy);
      await openBackup(partial, copy, request);
      renameSync(partial, target);
      syncToDisk(folder);
      return manifest;
    });
  } catch (error) {
    const [finding] = [error, (error as Error).cause].filter((each) => each instanceof DatabaseUnsound);
    if (!finding) throw error;
    throw new BackupRefused(refusals.notBackedUp(nameOf(request), finding.sentence), { cause: error });
  } finally {
    clear();
  }
}

function checkTarget(target: string, mayReplace = false): void {
  const folder = dirname(target);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new BackupRefused(refusals.folderMissing(folder));
  if (existsSync(target) && (!mayReplace || !statSync(target).isFile()))
    throw new BackupRefused(refusals.targetExists(target));
}

// A backup must not be what fills the disk on which people are saving: there has to be room for the copy, and for an archive
// that could not be made smaller, with as much again left over.
function checkRoom(size: number, folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < 3 * size) throw new BackupRefused(refusals.noRoom(folder));
}

async function archiveCopy(copy: string, partial: string, request: BackupRequest): Promise<Manifest> {
  const settings = settingsToKeep(request.database);
  const openSettings = Buffer.from(`${JSON.stringify(settings.open, null, 2)}\n`);
  const sealed = request.passphrase ? await sealSecrets(settings.secret, request.passphrase) : null;
  const db = openDatabase(copy);
  const state = stateOf(db);
  db.close();
  const manifest: Manifest = {
    product: "annals",
    format: formatVersion,
    version: productVersion(),
    purpose: request.purpose,
    madeAt: new Date().toISOString(),
    ...state,
    secrets: sealed ? "sealed" : "left out",
    members: {
      [member.settings]: digestOf(openSettings),
      ...(sealed && { [member.secrets]: digestOf(sealed) }),
      [member.database]: await digestOfFile(copy),
    },
  };
  await writeArchive(partial, [
    { name: member.manifest, content: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
    { name: member.settings, content: openSettings },
    ...(sealed ? [{ name: member.secrets, content: sealed }] : []),
    { name: member.database, content: copy },
  ]);
  return manifest;
}

function productVersion(): string {
  return (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
}
