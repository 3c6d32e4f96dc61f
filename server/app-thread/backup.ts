// Makes the backup of the day in a process of its own, and removes those whose time has passed. Exits with 0 when it is made.
import "../process/settings.mjs";
import "../process/private-files.mjs";
import { setPriority } from "node:os";
import { backupFolder } from "@/lib/backup/backup-folder";
import { makeDailyBackup } from "@/lib/backup/daily-backup";
import { installationAt } from "@/lib/backup/installation";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

process.once("disconnect", () => process.exit(1));

async function main(): Promise<void> {
  // Whoever saves or reads goes first.
  setPriority(10);
  const installation = installationAt(env.DATABASE_URL);
  const folder = backupFolder(installation.database, env.BACKUP_FOLDER);
  if (folder === null) return;
  const request = { ...installation, folder, keep: env.BACKUP_KEEP, passphrase: env.BACKUP_PASSPHRASE };
  const { file, manifest, removed } = await makeDailyBackup(request);
  log.info({ file, head: manifest.head, removed }, "the daily backup was made and verified");
}

main()
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    log.error({ error }, "the daily backup could not be made; the older ones are kept");
    process.exit(1);
  });
