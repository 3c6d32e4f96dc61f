// npm run restore -- FILE [--settings] [--lose-releases] [--unproven]: puts a verified backup in the place of the database.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import { parseArgs } from "node:util";
import { installationAt } from "@/lib/backup/installation";
import { restoredMessages, settingsMessage } from "@/lib/backup/messages";
import { type Restored, restoreBackup } from "@/lib/backup/restore-backup";
import { env } from "@/lib/platform/env";
import { preparedFolder } from "@/lib/prepared/prepared-folder";
import { holdDatabase } from "@/server/process/database-lock";
import { printSentences, withSentences } from "./sentences";

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
  const installation = installationAt(env.DATABASE_URL);
  const { database } = installation;
  const release = holdDatabase(database);
  try {
    const restored = await restoreBackup({
      source,
      ...installation,
      prepared: preparedFolder(database),
      passphrase: env.BACKUP_PASSPHRASE,
      mayLoseReleases: values["lose-releases"],
      mayDiffer: values.unproven,
      settingsFile: values.settings ? ".env" : undefined,
    });
    printSentences(restoredMessages(restored));
    tellOfSettings(restored, values.settings);
  } finally {
    release();
  }
});

function tellOfSettings({ settings, hasWrittenSettings }: Restored, isAskedFor: boolean): void {
  const names = Object.keys(settings);
  if (names.length === 0) return;
  const refused = isAskedFor ? "kept" : "asked";
  printSentences([settingsMessage(names, hasWrittenSettings ? "written" : refused)]);
}
