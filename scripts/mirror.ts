// npm run mirror -- TARGET [--replace-versions]: brings a folder, or object storage at s3://BUCKET/PREFIX, to what is published.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import { parseArgs } from "node:util";
import { liveMessage, mirrorMessage, mirrorTable } from "@/lib/mirror/messages";
import { liveAddress, mirrorThisSite } from "@/lib/mirror/mirror-this-site";
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
  const outcome = await mirrorThisSite(target, values["replace-versions"]);
  console.log(mirrorTable(outcome));
  printSentences([mirrorMessage(target, outcome), liveMessage(liveAddress())]);
});
