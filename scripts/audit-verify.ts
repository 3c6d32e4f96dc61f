// npm run audit:verify [-- --against HEAD|FILE …] [--export FILE …] [--database FILE|URL]: checks the record against its audit
// chain. A HEAD is SEQ:HASH or the hash alone; a FILE is a log, a manifest or a message that holds heads. Exits with 1
// when the record differs, and with 2 when it could not be checked.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { headsIn, type NotedHead, readHead } from "@/lib/audit/head";
import { externalHashMessages, outcomeMessage } from "@/lib/history/verification/messages";
import { verifyRecord } from "@/lib/history/verification/verify";
import { databaseLocation } from "@/lib/platform/database-location";
import { env } from "@/lib/platform/env";

const { values } = parseArgs({
  options: {
    against: { type: "string", multiple: true, default: [] },
    export: { type: "string", multiple: true },
    database: { type: "string" },
  },
});

function headsOf(headOrFile: string): NotedHead[] {
  const head = readHead(headOrFile);
  if (head) return [head];
  if (!existsSync(headOrFile))
    throw new Error(`“${headOrFile}” is neither a head (SEQ:HASH, or 64 hexadecimal digits) nor a file.`);
  const heads = headsIn(readFileSync(headOrFile, "utf8"));
  if (heads.length === 0) throw new Error(`The file ${headOrFile} holds no head of the chain (SEQ:HASH).`);
  return heads;
}

async function* linesOf(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) yield* createInterface({ input: createReadStream(file), crlfDelay: Infinity });
}

try {
  const database = values.database ?? databaseLocation(env.DATABASE_URL);
  const exported = values.export && linesOf(values.export);
  const heads = values.against.flatMap(headsOf);
  const verification = await verifyRecord(database, { heads, ...(exported && { exported }) });
  for (const { zh, en } of [...externalHashMessages(verification), outcomeMessage(verification)])
    console.log(`${zh}\n${en}`);
  console.log(`Head ${verification.entries}:${verification.head}`);
  if (verification.first) process.exitCode = 1;
} catch (error) {
  console.error(`The record could not be verified: ${(error as Error).message}`);
  process.exitCode = 2;
}
