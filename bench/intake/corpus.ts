import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { KeyRow } from "./key";
import { unmark } from "./marked-text";

export type Text = { name: string; text: string };

/** A set of texts with its key. */
export type Corpus = { title: string; texts: Text[]; key: KeyRow[] };

/** Reads every text of a folder; a key or readings that lie beside them are none. */
export function textsIn(folder: string): Text[] {
  const files = readdirSync(folder).filter((file) => !/^\.|\.(?:csv|json)$/i.test(file));
  return files.toSorted().map((file) => ({
    name: basename(file, extname(file)),
    text: readFileSync(join(folder, file), "utf8"),
  }));
}

/** Reads our own texts, in which the figures are marked (see marked-text.ts). */
export function ownCorpus(folder: "texts" | "held-out"): Corpus {
  const marked = textsIn(fileURLToPath(new URL(folder, import.meta.url)));
  const texts = marked.map(({ name, text }) => unmark(name, text));
  return { title: `bench/intake/${folder}`, texts, key: texts.flatMap(({ key }) => key) };
}
