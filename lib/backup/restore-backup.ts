import "server-only";
import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { authSecretFile } from "@/lib/platform/auth-secret-file";
import { makeDataFolder } from "@/lib/platform/data-folder";
import { withDiskFaults } from "./disk-faults";
import { interruptedRestore, markRestore, unmarkRestore, wasSwapped } from "./interrupted-restore";
import { lostReleases, missingPages, publishedNow } from "./lost-releases";
import type { DatabaseState } from "./model";
import { readSource, type Source } from "./read-source";
import { BackupRefused, namesOf, refusals } from "./refusals";
import { type Secrets, unsealSecrets } from "./sealed-secrets";
import { envLines } from "./settings";
import { carrySubscribers } from "./subscribers";
import type { Proof } from "./verify-database";
import { fileBehind, nameAside, prepareFile, swapDatabase } from "./swap-database";

export type RestoreRequest = {
  /** An archive, or a database file. */
  source: string;
  database: string;
  /** The folder of the database's prepared pages. */
  prepared: string;
  passphrase?: string;
  /** Whether published versions may be lost that the source lacks. */
  mayLoseReleases?: boolean;
  /** Where to write the settings of the backup, unless there is such a file. */
  settingsFile?: string | undefined;
} & Proof;

export type Restored = {
  state: DatabaseState;
  madeAt: string | null;
  /** Where the database and the prepared pages are that were there before; null if nothing had to be moved. */
  databaseAside: string | null;
  preparedAside: string | null;
  secret: "restored" | "sealed" | "left out";
  /** The settings that were made where the backup was made, with the secret ones if they were unsealed. */
  settings: Record<string, string>;
  hasWrittenSettings: boolean;
};

/**
 * Replaces a database that nobody has open by what a backup holds. Everything is verified before anything is changed; throws
 * BackupRefused when nothing was. Cut off, it leaves a mark with which no server starts, and is finished by restoring again.
 */
export async function restoreBackup(request: RestoreRequest): Promise<Restored> {
  const file = fileBehind(request.database);
  const next = `${file}.restoring`;
  const clear = () => beside(next).forEach((part) => rmSync(part, { force: true }));
  try {
    return await withDiskFaults(dirname(file), async () => {
      makeDataFolder(dirname(file));
      clear();
      const { passphrase } = request;
      const source = await readSource(request.source, next, request);
      const secrets = source.sealed && passphrase ? await unsealSecrets(source.sealed, passphrase) : {};
      const present = await publishedNow(request.database, request.prepared);
      const lost = lostReleases(present, source.state.releases);
      if (lost.length > 0 && !request.mayLoseReleases)
        throw new BackupRefused(refusals.losesReleases(namesOf(lost)));
      carrySubscribers(request.database, next);
      // Pages of versions that the database does not know would be served until others are ready, and then be removed.
      const arePagesNewer = missingPages(present.inPages, source.state.releases).length > 0;
      return putInPlace(file, next, { request, source, secrets, arePagesNewer });
    });
  } finally {
    clear();
  }
}

const beside = (file: string) => ["", "-wal", "-shm", ".upgraded"].map((end) => file + end);

type Verified = { request: RestoreRequest; source: Source; secrets: Secrets; arePagesNewer: boolean };

function putInPlace(file: string, next: string, verified: Verified): Restored {
  const { request, source, arePagesNewer } = verified;
  const { AUTH_SECRET, ...secretSettings } = verified.secrets;
  const settings = { ...source.settings, ...secretSettings };
  // Written before anything is changed, because a disk may be full.
  const putSecret = AUTH_SECRET && prepareFile(authSecretFile(request.database), `${AUTH_SECRET}\n`);
  const putSettings = prepareSettings(request.settingsFile, settings);
  const at = new Date();
  const earlier = interruptedRestore(file);
  const aside = earlier?.aside ?? nameAside(file, at);
  const isKept = earlier !== null && wasSwapped(file, earlier);
  const inode = statSync(next).ino;
  markRestore(file, { source: resolve(request.source), at: at.toISOString(), aside, inode });
  const preparedAside = arePagesNewer ? moveAside(request.prepared, at) : null;
  swapDatabase(file, next, aside, isKept);
  if (putSecret) putSecret();
  putSettings?.();
  unmarkRestore(file);
  return {
    ...{ state: source.state, madeAt: source.madeAt, settings, hasWrittenSettings: Boolean(putSettings) },
    ...{ databaseAside: existsSync(aside) ? aside : null, preparedAside },
    secret: AUTH_SECRET ? "restored" : source.sealed && !request.passphrase ? "sealed" : "left out",
  };
}

function prepareSettings(file: string | undefined, settings: Record<string, string>) {
  if (!file || existsSync(file) || Object.keys(settings).length === 0) return undefined;
  return prepareFile(file, envLines(settings));
}

function moveAside(folder: string, at: Date): string {
  const aside = nameAside(folder, at);
  renameSync(folder, aside);
  return aside;
}
