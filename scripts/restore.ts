// npm run restore -- FILE [--settings] [--lose-releases] [--unproven]: puts a verified backup in the place of the database.
import "../server/process/settings.mjs";
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { restoredMessages, settingsMessage } from "@/lib/backup/messages";
import { restoreBackup } from "@/lib/backup/restore-backup";
import { envLines } from "@/lib/backup/settings";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { preparedFolder } from "@/lib/prepared/prepared-folder";
import { holdDatabase } from "@/server/process/database-lock";
import { printSentences, withSentences } from "./sentences";

const settingsFile = ".env";

await withSentences(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      settings: { type: "boolean", default: false },
      "lose-releases": { type: "boolean", default: false },
      unproven: { type: "boolean", default: false },
    },
  });
  const [source, ...others] = positionals;
  if (!source || others.length > 0)
    throw new Error("npm run restore -- FILE [--settings] [--lose-releases] [--unproven]");
  const database = databaseFile(env.DATABASE_URL);
  const release = holdDatabase(database);
  try {
    const restored = await restoreBackup({
      source,
      database,
      prepared: preparedFolder(database),
      passphrase: env.BACKUP_PASSPHRASE,
      mayLoseReleases: values["lose-releases"],
      mayDiffer: values.unproven,
    });
    printSentences(restoredMessages(restored));
    handleSettings(restored.settings, values.settings);
  } finally {
    release();
  }
});

function handleSettings(settings: Record<string, string>, isAskedFor: boolean): void {
  const names = Object.keys(settings);
  if (names.length === 0) return;
  const mayWrite = isAskedFor && !existsSync(settingsFile);
  if (mayWrite) writeFileSync(settingsFile, envLines(settings), { mode: 0o600, flag: "wx" });
  const refused = isAskedFor ? "kept" : "asked";
  printSentences([settingsMessage(names, mayWrite ? "written" : refused)]);
}
