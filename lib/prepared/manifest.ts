import { createReadStream } from "node:fs";
import { appendFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Answer } from "./answer";

/**
 * What a set was made from: the build with its address and layout, the stamp of the office's record, the releases by id, and the
 * newest version of the site's texts by its id.
 */
export type SetOrigin = { build: string; office: string; siteTexts: string; releases: readonly string[] };

type Headers = Answer["headers"];

/** A stored answer. `gzip` and `br` are the sizes of its compressed forms; `parts` are what it depends on. */
export type StoredFile = {
  url: string;
  file: string;
  headers: Headers;
  etag: string;
  gzip?: number;
  br?: number;
  parts: readonly string[];
};

export type Manifest = {
  id: string;
  origin: SetOrigin;
  files: Map<string, StoredFile>;
  /** Every part that some file depends on. */
  parts: readonly string[];
  isComplete: boolean;
};

// Headers and parts are written once, before the first file that has them; files then name them by their position.
type FileLine = Omit<StoredFile, "headers" | "parts"> & { headers: number; parts: number[] };
type Line =
  ({ set: string } & SetOrigin) | { name: string } | { value: Headers } | FileLine | { complete: number };

export const manifestName = "manifest.ndjson";

/**
 * Reads a manifest, line by line so that it keeps nobody waiting. It is incomplete while the set is being made, and may then end
 * within a line. Throws where it is damaged.
 */
export async function readManifest(path: string): Promise<Manifest> {
  const [names, values]: [string[], Headers[]] = [[], []];
  const manifest: Manifest = {
    id: "",
    origin: { build: "", office: "", siteTexts: "", releases: [] },
    files: new Map(),
    parts: names,
    isComplete: false,
  };
  for await (const text of createInterface({ input: createReadStream(path) })) {
    const line = parsed(text);
    if (line === null) break;
    if ("set" in line) Object.assign(manifest, { id: line.set, origin: originIn(line) });
    else if ("name" in line) names.push(line.name);
    else if ("value" in line) values.push(line.value);
    else if ("complete" in line) manifest.isComplete = line.complete === manifest.files.size;
    else {
      const file = fileIn(line, names, values);
      if (!file) break;
      manifest.files.set(line.url, file);
    }
  }
  if (manifest.id === "") throw new Error(`${path} is not a manifest`);
  return manifest;
}

function parsed(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}

const originIn = ({ build, office, siteTexts, releases }: SetOrigin): SetOrigin => ({
  ...{ build, office, siteTexts, releases },
});

/** Returns a file with its headers and parts; null if no line before says what they are. */
function fileIn(line: FileLine, names: readonly string[], values: readonly Headers[]): StoredFile | null {
  const headers = values[line.headers];
  const parts = line.parts.flatMap((index) => names[index] ?? []);
  return headers && parts.length === line.parts.length ? { ...line, headers, parts } : null;
}

const linesAtOnce = 200;

/** Opens a manifest to be written. What was written of it before has been read and is written again. */
export function manifestWriter(path: string, id: string, origin: SetOrigin) {
  const positions = new Map<string, number>();
  const counts = { name: 0, value: 0, files: 0 };
  let waiting: Line[] = [{ set: id, ...origin }];
  let written = Promise.resolve();
  const append = async () => {
    const lines = waiting;
    waiting = [];
    if (lines.length > 0) await appendFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  };
  // One after the other: a file names what earlier lines say.
  const flush = () => (written = written.then(append));
  const positionOf = (table: "name" | "value", entry: string, line: Line) => {
    const known = positions.get(table + entry);
    if (known !== undefined) return known;
    waiting.push(line);
    positions.set(table + entry, counts[table]);
    return counts[table]++;
  };
  const add = async ({ headers, parts, ...file }: StoredFile) => {
    const named = parts.map((name) => positionOf("name", name, { name }));
    const value = positionOf("value", JSON.stringify(headers), { value: headers });
    waiting.push({ ...file, headers: value, parts: named });
    counts.files += 1;
    if (waiting.length >= linesAtOnce) await flush();
  };
  const complete = () => {
    waiting.push({ complete: counts.files });
    return flush();
  };
  return { add, flush, complete };
}
