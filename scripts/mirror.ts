// npm run mirror -- TARGET [--replace-versions]: brings a folder, or object storage at s3://BUCKET/PREFIX, to what is published.
import "../server/process/settings.mjs";
import { parseArgs } from "node:util";
import { makeMirror } from "@/lib/mirror/make-mirror";
import { liveMessage, mirrorMessage, mirrorTable } from "@/lib/mirror/messages";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { preparedFolder } from "@/lib/prepared/prepared-folder";
import { printSentences, withSentences } from "./sentences";

// Another web server reads what is made.
process.umask(0o022);

await withSentences(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { "replace-versions": { type: "boolean", default: false } },
  });
  const [target, ...others] = positionals;
  if (!target || others.length > 0)
    throw new Error(
      "npm run mirror -- FOLDER [--replace-versions]\nnpm run mirror -- s3://BUCKET/PREFIX [--replace-versions]",
    );
  const live = env.MIRROR_LIVE_URL ?? env.APP_URL?.replace(/\/$/, "");
  const where = live === undefined || live === "none" ? null : live;
  const outcome = await makeMirror({
    target,
    prepared: preparedFolder(databaseFile(env.DATABASE_URL)),
    endpoint: env.MIRROR_ENDPOINT,
    live: where,
    now: new Date(),
    mayReplaceVersions: values["replace-versions"],
  });
  console.log(mirrorTable(outcome));
  printSentences([mirrorMessage(target, outcome), liveMessage(where)]);
});
