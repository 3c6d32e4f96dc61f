// npm run drill [-- FILE]: restores a backup, one made now or FILE, into a folder of its own and compares it with the database.
// Exits with 1 when anything differs.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import { parseArgs } from "node:util";
import { drillMessage, drillTable, hasPassed } from "@/lib/backup/drill/messages";
import { installationAt } from "@/lib/backup/installation";
import { runDrill } from "@/lib/backup/drill/run-drill";
import { env } from "@/lib/platform/env";
import { printSentences, withSentences } from "./sentences";

await withSentences(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [source] = positionals;
  const drill = await runDrill({
    ...installationAt(env.DATABASE_URL),
    source,
    passphrase: env.BACKUP_PASSPHRASE,
  });
  if (drill.comparisons) console.log(drillTable(drill.comparisons));
  printSentences([drillMessage(drill)]);
  if (!hasPassed(drill)) process.exitCode = 1;
});
