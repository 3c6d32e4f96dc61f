// Makes something anew only when the sources it was made from have changed. Must load without node_modules.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const isTest = /\.test(-data)?\.tsx?$/;

/**
 * Returns what stands for the present state of these files and folders, tests left out: `isMade` tells whether what the file
 * `marker` belongs to was made from it, and `note` writes it down there.
 */
export function madeFrom(sources, marker) {
  const files = sources.flatMap(filesIn);
  const stamp = digest(
    files.map((file) => [file, String(statSync(file).size), String(statSync(file).mtimeMs)]),
  );
  const [notedStamp, notedContents] = existsSync(marker) ? readFileSync(marker, "utf8").split("\n") : [];
  // Reading all contents takes a third of a second, which each start would pay. A clone has new times for old contents.
  const contents =
    stamp === notedStamp ? notedContents : digest(files.map((file) => [file, readFileSync(file)]));
  const note = () => unlessReadOnly(() => writeFileSync(marker, `${stamp}\n${contents}`));
  const isMade = contents === notedContents;
  if (isMade && stamp !== notedStamp) note();
  return { isMade, note, id: contents.slice(0, 20) };
}

// A folder that may not be written, of a system image for instance, serves what was built in it.
function unlessReadOnly(write) {
  try {
    write();
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
  }
}

function digest(entries) {
  const hash = createHash("sha256");
  for (const part of entries.flat()) hash.update(part).update("\0");
  return hash.digest("hex");
}

function filesIn(path) {
  if (!existsSync(path) || isTest.test(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path).sort();
  return entries.flatMap((entry) => filesIn(join(path, entry).replaceAll("\\", "/")));
}
