import "server-only";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { authSecretFile } from "@/lib/platform/auth-secret-file";
import { withDiskFaults } from "./disk-faults";
import { lostReleases, missingPages, publishedNow } from "./lost-releases";
import type { DatabaseState } from "./model";
import { readSource } from "./read-source";
import { BackupRefused, namesOf, refusals } from "./refusals";
import { unsealSecrets } from "./sealed-secrets";
import type { Proof } from "./verify-database";
import { fileBehind, giveOwnerOf, nameAside, swapDatabase } from "./swap-database";

export type RestoreRequest = {
  /** An archive, or a database file. */
  source: string;
  database: string;
  /** The folder of the database's prepared pages. */
  prepared: string;
  passphrase?: string;
  /** Whether published versions may be lost that the source lacks. */
  mayLoseReleases?: boolean;
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
};

/**
 * Replaces a database that nobody has open by what a backup holds. Everything is verified before anything is changed; throws
 * BackupRefused when nothing was.
 */
export async function restoreBackup(request: RestoreRequest): Promise<Restored> {
  const { source, database, prepared, passphrase } = request;
  const file = fileBehind(database);
  const next = `${file}.restoring`;
  const clear = () => beside(next).forEach((part) => rmSync(part, { force: true }));
  try {
    return await withDiskFaults(dirname(file), async () => {
      mkdirSync(dirname(file), { recursive: true });
      clear();
      const { state, madeAt, settings, sealed } = await readSource(source, next, request);
      const secrets = sealed && passphrase ? await unsealSecrets(sealed, passphrase) : null;
      const present = await publishedNow(database, prepared);
      const lost = lostReleases(present, state.releases);
      if (lost.length > 0 && !request.mayLoseReleases)
        throw new BackupRefused(refusals.losesReleases(namesOf(lost)));
      const { AUTH_SECRET, ...secretSettings } = secrets ?? {};
      const putSecret = AUTH_SECRET ? prepareSecret(authSecretFile(database), AUTH_SECRET) : undefined;
      const at = new Date();
      // Pages of versions that the database does not know would be served until others are ready, and then be removed.
      const arePagesNewer = missingPages(present.inPages, state.releases).length > 0;
      const preparedAside = arePagesNewer ? moveAside(prepared, at) : null;
      const databaseAside = swapDatabase(file, next, at);
      putSecret?.();
      return {
        state,
        madeAt,
        databaseAside,
        preparedAside,
        secret: secretOutcome(sealed, AUTH_SECRET),
        settings: { ...settings, ...secretSettings },
      };
    });
  } finally {
    clear();
  }
}

const beside = (file: string) => ["", "-wal", "-shm", ".upgraded"].map((end) => file + end);

function moveAside(folder: string, at: Date): string {
  const aside = nameAside(folder, at);
  renameSync(folder, aside);
  return aside;
}

function secretOutcome(sealed: Buffer | null, secret: string | undefined): Restored["secret"] {
  if (secret) return "restored";
  return sealed ? "sealed" : "left out";
}

// Written before anything is changed, because a disk may be full.
function prepareSecret(file: string, secret: string): () => void {
  const next = `${file}.next`;
  writeFileSync(next, `${secret}\n`, { mode: 0o600 });
  giveOwnerOf(dirname(file), next);
  return () => renameSync(next, file);
}
