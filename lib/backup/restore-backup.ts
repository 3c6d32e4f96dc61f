import "server-only";
import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { makeDataFolder } from "@/lib/platform/data-folder";
import { migrate } from "@/lib/platform/migrate";
import { withDiskFaults } from "./disk-faults";
import { interruptedRestore, markRestore, unmarkRestore, wasSwapped } from "./interrupted-restore";
import { lostReleases, missingPages, publishedNow } from "./lost-releases";
import type { Installation } from "./installation";
import type { DatabaseState } from "./model";
import { readSource, type Source } from "./read-source";
import { keepPresent, replaceDatabase } from "./restore-postgresql";
import { BackupRefused, namesOf, refusals } from "./refusals";
import { type Secrets, unsealSecrets } from "./sealed-secrets";
import { prepareFiles } from "./restored-files";
import { carrySubscribers } from "./subscribers";
import type { Proof } from "./verify-database";
import { withoutOthers } from "./without-others";
import { fileBehind, nameAside, swapDatabase } from "./swap-database";

export type RestoreRequest = {
  /** An archive, or a database file. */
  source: string;
  /** The folder of the database's prepared pages. */
  prepared: string;
  passphrase?: string | undefined;
  /** Whether published versions may be lost that the source lacks. */
  mayLoseReleases?: boolean;
  /** Where to write the settings of the backup, unless there is such a file. */
  settingsFile?: string | undefined;
} & Installation &
  Proof;

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
 * BackupRefused when nothing was. Cut off, it leaves a mark with which no server starts, and is finished by restoring again; on
 * PostgreSQL it leaves the database as it was, or restored.
 */
export async function restoreBackup(request: RestoreRequest): Promise<Restored> {
  const file = fileBehind(request.database);
  const next = `${file}.restoring`;
  const clear = () => beside(next).forEach((part) => rmSync(part, { force: true }));
  try {
    return await withDiskFaults(dirname(file), async () => {
      makeDataFolder(dirname(file));
      clear();
      const source = await readSource(request.source, next, request);
      return request.postgresql
        ? await intoPostgresql(request.postgresql, next, { request, source })
        : await intoFile(file, next, { request, source });
    });
  } finally {
    clear();
  }
}

type Read = { request: RestoreRequest; source: Source };

async function intoFile(file: string, next: string, read: Read): Promise<Restored> {
  const verified = await compareWithPresent(read, read.request.database);
  carrySubscribers(read.request.database, next);
  return putInPlace(file, next, verified);
}

/** Restores into PostgreSQL. What it holds is kept as a file first, as a database of SQLite is. */
function intoPostgresql(url: string, next: string, read: Read): Promise<Restored> {
  const at = new Date();
  const aside = nameAside(read.request.database, at);
  return withoutOthers(url, async (client) => {
    const isKept = await keepPresent(url, aside);
    let isRestored = false;
    try {
      const verified = await compareWithPresent(read, aside);
      carrySubscribers(aside, next);
      migrate(next);
      const files = prepareFiles(verified.source, verified.secrets, verified.request);
      await replaceDatabase(client, url, next);
      isRestored = true;
      const preparedAside = verified.arePagesNewer ? moveAside(read.request.prepared, at) : null;
      return { ...files.put(), databaseAside: isKept ? aside : null, preparedAside };
    } finally {
      if (!isRestored) rmSync(aside, { force: true });
    }
  });
}

async function compareWithPresent({ request, source }: Read, present: string): Promise<Verified> {
  const { passphrase } = request;
  const secrets = source.sealed && passphrase ? await unsealSecrets(source.sealed, passphrase) : {};
  const published = await publishedNow(present, request.prepared);
  const lost = lostReleases(published, source.state.releases);
  if (lost.length > 0 && !request.mayLoseReleases)
    throw new BackupRefused(refusals.losesReleases(namesOf(lost)));
  // Pages of versions that the database does not know would be served until others are ready, and then be removed.
  const arePagesNewer = missingPages(published.inPages, source.state.releases).length > 0;
  return { request, source, secrets, arePagesNewer };
}

const beside = (file: string) => ["", "-wal", "-shm", ".upgraded"].map((end) => file + end);

type Verified = Read & { secrets: Secrets; arePagesNewer: boolean };

function putInPlace(file: string, next: string, verified: Verified): Restored {
  const { request, arePagesNewer } = verified;
  const files = prepareFiles(verified.source, verified.secrets, verified.request);
  const at = new Date();
  const earlier = interruptedRestore(file);
  const aside = earlier?.aside ?? nameAside(file, at);
  const isKept = earlier !== null && wasSwapped(file, earlier);
  const inode = statSync(next).ino;
  markRestore(file, { source: resolve(request.source), at: at.toISOString(), aside, inode });
  const preparedAside = arePagesNewer ? moveAside(request.prepared, at) : null;
  swapDatabase(file, next, aside, isKept);
  const restored = files.put();
  unmarkRestore(file);
  return { ...restored, databaseAside: existsSync(aside) ? aside : null, preparedAside };
}

function moveAside(folder: string, at: Date): string {
  const aside = nameAside(folder, at);
  renameSync(folder, aside);
  return aside;
}
