// npm run audit:verify [-- --head HASH …] [--export FILE …] [--database FILE]: checks the record against its audit
// chain. Exits with 1 when it differs, and with 2 when it could not be checked.
import "../server/process/settings.mjs";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { externalHashMessages, outcomeMessage } from "@/lib/history/verification/messages";
import { verifyRecord } from "@/lib/history/verification/verify";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";

const { values } = parseArgs({
  options: {
    head: { type: "string", multiple: true, default: [] },
    export: { type: "string", multiple: true },
    database: { type: "string" },
  },
});

async function* linesOf(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) yield* createInterface({ input: createReadStream(file), crlfDelay: Infinity });
}

try {
  const file = values.database ?? databaseFile(env.DATABASE_URL);
  const exported = values.export && linesOf(values.export);
  const verification = await verifyRecord(file, { heads: values.head, ...(exported && { exported }) });
  for (const { zh, en } of [...externalHashMessages(verification), outcomeMessage(verification)])
    console.log(`${zh}\n${en}`);
  console.log(`SHA-256 ${verification.head}`);
  if (verification.first) process.exitCode = 1;
} catch (error) {
  console.error(`The record could not be verified: ${(error as Error).message}`);
  process.exitCode = 2;
}
