import { mkdir, readdir, readFile, rename, rm, stat, statfs, symlink, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { log } from "@/lib/platform/log";
import type { Answer } from "./answer";
import { etagOf } from "./etag";
import { type Ready, readyToSend } from "./send-answer";

/** Incremented when the files of a set change their layout. */
export const layoutVersion = 1;

type StoredFile = {
  url: string;
  file: string;
  headers: Answer["headers"];
  etag: string;
  gzip?: number;
  br?: number;
};
type Manifest = { id: string; files: StoredFile[] };

/** A folder of complete sets, each in a folder of its own; the link `current` points to the newest. */
export type SetStore = ReturnType<typeof openSetStore>;

/** A set in the store. Reading a file that differs from what was written fails. */
export type StoredSet = {
  id: string;
  urls: readonly string[];
  /** Returns the answer to a url; null if the set does not have it. */
  read: (url: string) => Promise<Ready> | null;
};

export function openSetStore(folder: string) {
  return {
    /** Returns a set without reading its files; null if it is missing or its manifest is damaged. */
    open: (id: string) => openSet(join(folder, id)),
    /** Returns a set after reading every file of it; null if it is missing or damaged. */
    verify: (id: string) => verifySet(join(folder, id)),
    /** The same for the newest set, whichever releases it was made of. */
    verifyCurrent: () => verifySet(join(folder, "current")),
    begin: (id: string) => beginSet(folder, id),
    /** Removes the draft of a set that was begun and not finished. */
    discard: (id: string) => rm(draftOf(folder, id), { recursive: true, force: true }),
    /** Removes the drafts that a server left which was killed. To be called while nobody writes one. */
    removeDrafts: () => removeDrafts(folder),
    pointTo: (id: string) => pointTo(folder, id),
    /** Removes all sets but `id` that have not changed for `maxAge` milliseconds. */
    removeUnused: (id: string, maxAge: number) => removeUnused(folder, { id, maxAge }),
  };
}

async function openSet(folder: string): Promise<StoredSet | null> {
  try {
    const { id, files } = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as Manifest;
    const byUrl = new Map(files.map((file) => [file.url, file]));
    const read = (url: string) => {
      const file = byUrl.get(url);
      return file ? readStored(folder, file).then(readyToSend) : null;
    };
    return { id, urls: [...byUrl.keys()], read };
  } catch (error) {
    return logUnusable(folder, error);
  }
}

async function verifySet(folder: string): Promise<StoredSet | null> {
  const set = await openSet(folder);
  try {
    for (const url of set?.urls ?? []) await set?.read(url);
    return set;
  } catch (error) {
    return logUnusable(folder, error);
  }
}

function logUnusable(folder: string, error: unknown): null {
  if ((error as { code?: string }).code !== "ENOENT")
    log.warn({ folder, error }, "a prepared set is not used");
  return null;
}

async function readStored(folder: string, { file, headers, etag, ...sizes }: StoredFile): Promise<Answer> {
  const path = resolveInside(folder, file);
  const plain = await readFile(path);
  if (etagOf(plain) !== etag) throw new Error(`${file} is not what was written`);
  const [gzip, br] = await Promise.all([
    readSized(`${path}.gz`, sizes.gzip),
    readSized(`${path}.br`, sizes.br),
  ]);
  return { status: 200, headers, etag, bodies: { plain, gzip, br } };
}

async function readSized(path: string, size: number | undefined): Promise<Buffer | undefined> {
  if (size === undefined) return undefined;
  const body = await readFile(path);
  if (body.length !== size) throw new Error(`${path} is not what was written`);
  return body;
}

const draftEnding = ".partial";
const draftOf = (folder: string, id: string) => join(folder, id + draftEnding);

// In bytes. The database is usually on the same disk and must never find it full because of pages that can be made again.
const reservedRoom = 64 * 2 ** 20;

/** Throws if writing would leave less than the reserved room on the disk of a folder. */
async function requireRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < reservedRoom)
    throw new Error(`less than ${reservedRoom / 2 ** 20} MB are free on the disk of ${dirname(folder)}`);
}

/** Begins a set in a draft folder; `finish` puts it in place as a whole. */
async function beginSet(folder: string, id: string) {
  const draft = draftOf(folder, id);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const files: StoredFile[] = [];
  const add = async (url: string, { answer }: Ready) => {
    await requireRoom(draft);
    const file = fileOf(url, answer.headers["content-type"] ?? "");
    const { plain, gzip, br } = answer.bodies;
    const path = resolveInside(draft, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, plain);
    if (gzip) await writeFile(`${path}.gz`, gzip);
    if (br) await writeFile(`${path}.br`, br);
    files.push({
      url,
      file,
      headers: answer.headers,
      etag: answer.etag,
      gzip: gzip?.length,
      br: br?.length,
    });
  };
  const finish = async () => {
    const manifest: Manifest = { id, files: files.toSorted((a, b) => (a.url < b.url ? -1 : 1)) };
    await writeFile(join(draft, "manifest.json"), JSON.stringify(manifest));
    await rm(join(folder, id), { recursive: true, force: true });
    await rename(draft, join(folder, id));
    await pointTo(folder, id);
  };
  return { add, finish };
}

// Renaming over the old link is atomic: whoever follows it finds one set or the other.
async function pointTo(folder: string, id: string): Promise<void> {
  const next = join(folder, "current.next");
  await rm(next, { recursive: true, force: true });
  await symlink(process.platform === "win32" ? resolve(folder, id) : id, next, "junction");
  if (process.platform === "win32") await rm(join(folder, "current"), { recursive: true, force: true });
  await rename(next, join(folder, "current"));
}

async function removeDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.endsWith(draftEnding)) await rm(join(folder, name), { recursive: true, force: true });
}

type Unused = { id: string; maxAge: number };

async function removeUnused(folder: string, { id, maxAge }: Unused): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name === id || name.startsWith("current")) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs >= maxAge) await rm(path, { recursive: true, force: true });
  }
}

/** Returns the file for a url, such that any web server finds it: pages end in .html, a query goes before the extension. */
export function fileOf(url: string, type: string): string {
  const [path = "", query] = url.split("?", 2);
  const name = decodeURIComponent(path === "/" ? "/index" : path).slice(1);
  if (type.startsWith("text/html")) return `${name}.html`;
  return query === undefined ? name : name.replace(/(?=\.[^./]+$)|$/, `@${decodeURIComponent(query)}`);
}

function resolveInside(folder: string, file: string): string {
  const path = resolve(folder, file);
  if (!path.startsWith(resolve(folder) + "/") && !path.startsWith(resolve(folder) + "\\"))
    throw new Error(`${file} does not lie within ${folder}`);
  return path;
}
