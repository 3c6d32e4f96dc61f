import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { realFile } from "./real-file";

// The shortest that any of our systems allows, in bytes.
const longestSocketPath = 103;

/**
 * Returns where the socket between the threads of the one server that works on a database can be, the best place first.
 * It is named after the database, so that the next server removes what a killed one left, and a second one finds the first.
 */
export function privateSockets(databaseFile: string): string[] {
  const file = realFile(databaseFile);
  const name = createHash("sha256").update(file).digest("hex").slice(0, 16);
  if (process.platform === "win32") return [`\\\\.\\pipe\\annals-${name}`];
  const places = [`${file}.sock`, join(tmpdir(), `annals-${name}.sock`)];
  return places.filter((path) => Buffer.byteLength(path) <= longestSocketPath);
}
