// npm run backup -- FILE [--replace] [--unproven]: writes a verified backup of the database, which may be in use, to one archive.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import { parseArgs } from "node:util";
import { installationAt } from "@/lib/backup/installation";
import { noteMade } from "@/lib/backup/last-backup";
import { makeBackup } from "@/lib/backup/make-backup";
import { madeMessages } from "@/lib/backup/messages";
import { env } from "@/lib/platform/env";
import { printSentences, withSentences } from "./sentences";

await withSentences(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      replace: { type: "boolean", default: false },
      unproven: { type: "boolean", default: false },
    },
  });
  const [target, ...others] = positionals;
  if (!target || others.length > 0) throw new Error("npm run backup -- FILE [--replace] [--unproven]");
  const installation = installationAt(env.DATABASE_URL);
  const manifest = await makeBackup({
    ...installation,
    target,
    purpose: "asked",
    passphrase: env.BACKUP_PASSPHRASE,
    replace: values.replace,
    mayDiffer: values.unproven,
  });
  await noteMade(installation.database, target, manifest);
  printSentences(madeMessages(target, manifest));
});
