import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { log } from "@/lib/platform/log";
import type { Answer } from "./answer";
import { etagOf } from "./etag";
import { type Ready, readyToSend } from "./send-answer";

/** Raised when the layout of a set changes. */
export const layout = 1;

type StoredFile = {
  url: string;
  file: string;
  headers: Answer["headers"];
  etag: string;
  gzip?: number;
  br?: number;
};
type Manifest = { id: string; files: StoredFile[] };

/** The folder in which whole sets are kept: each in a folder of its own, `current` leads to the newest. */
export type SetStore = ReturnType<typeof openSetStore>;

/** A set on the shelf. A file that is not what was written is not given: reading it fails. */
export type StoredSet = {
  id: string;
  urls: readonly string[];
  /** The answer to an address; null for one that is not there. */
  read: (url: string) => Promise<Ready> | null;
};

export function openSetStore(folder: string) {
  return {
    /** A set by its name, its files not looked at yet; null where it is not there or its list is damaged. */
    open: (id: string) => openSet(join(folder, id)),
    /** A set of which every file was read and found whole; null where there is none. */
    examine: (id: string) => examineSet(join(folder, id)),
    /** The newest set in the same way, whichever releases it was made of. */
    examineCurrent: () => examineSet(join(folder, "current")),
    begin: (id: string) => beginSet(folder, id),
    pointTo: (id: string) => pointTo(folder, id),
    /** Removes the sets that `current` does not lead to and that have not changed for `age` milliseconds. */
    tidy: (keep: string, age: number) => tidy(folder, { keep, age }),
  };
}

async function openSet(folder: string): Promise<StoredSet | null> {
  try {
    const { id, files } = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as Manifest;
    const byUrl = new Map(files.map((kept) => [kept.url, kept]));
    const read = (url: string) => {
      const kept = byUrl.get(url);
      return kept ? readKept(folder, kept).then(readyToSend) : null;
    };
    return { id, urls: [...byUrl.keys()], read };
  } catch (error) {
    return unused(folder, error);
  }
}

async function examineSet(folder: string): Promise<StoredSet | null> {
  const set = await openSet(folder);
  try {
    for (const url of set?.urls ?? []) await set?.read(url);
    return set;
  } catch (error) {
    return unused(folder, error);
  }
}

function unused(folder: string, error: unknown): null {
  if ((error as { code?: string }).code !== "ENOENT")
    log.warn({ folder, error }, "a prepared set is not used");
  return null;
}

async function readKept(folder: string, { file, headers, etag, ...sizes }: StoredFile): Promise<Answer> {
  const path = inside(folder, file);
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

/** A new set: its files as they are prepared, then all of it at once. */
async function beginSet(folder: string, id: string) {
  const draft = join(folder, `${id}.partial`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const files: StoredFile[] = [];
  const add = async (url: string, { content }: Ready) => {
    const file = fileOf(url, content.headers["content-type"] ?? "");
    const { plain, gzip, br } = content.bodies;
    const path = inside(draft, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, plain);
    if (gzip) await writeFile(`${path}.gz`, gzip);
    if (br) await writeFile(`${path}.br`, br);
    files.push({
      url,
      file,
      headers: content.headers,
      etag: content.etag,
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
  return { add, finish, drop: () => rm(draft, { recursive: true, force: true }) };
}

// A rename over the old link is one step: whoever follows it finds either set whole.
async function pointTo(folder: string, id: string): Promise<void> {
  const next = join(folder, "current.next");
  await rm(next, { recursive: true, force: true });
  await symlink(process.platform === "win32" ? resolve(folder, id) : id, next, "junction");
  if (process.platform === "win32") await rm(join(folder, "current"), { recursive: true, force: true });
  await rename(next, join(folder, "current"));
}

async function tidy(folder: string, { keep, age }: { keep: string; age: number }): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name === keep || name.startsWith("current")) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs >= age) await rm(path, { recursive: true, force: true });
  }
}

/** Where an address is kept, so that any web server finds it: pages as .html, an export's query before its ending. */
export function fileOf(url: string, type: string): string {
  const [path = "", query] = url.split("?", 2);
  const name = decodeURIComponent(path === "/" ? "/index" : path).slice(1);
  if (type.startsWith("text/html")) return `${name}.html`;
  return query === undefined ? name : name.replace(/(?=\.[^./]+$)|$/, `@${decodeURIComponent(query)}`);
}

function inside(folder: string, file: string): string {
  const path = resolve(folder, file);
  if (!path.startsWith(resolve(folder) + "/") && !path.startsWith(resolve(folder) + "\\"))
    throw new Error(`${file} does not lie within ${folder}`);
  return path;
}
