import { copyFileSync, linkSync, mkdirSync, rmSync } from "node:fs";
import { mkdir, rename, rm, statfs, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { MadeAnswer } from "@/lib/platform/public-pages/made-answers";
import { manifestName, manifestWriter, readManifest, type SetOrigin, type StoredFile } from "./manifest";
import type { Ready } from "./send-answer";
import { fileOf, resolveInside } from "./stored-path";
import { readStored } from "./stored-set";

export const draftEnding = ".partial";

/** A set that is being made. Every address added is kept if the making breaks off. */
export type SetDraft = {
  has: (url: string) => boolean;
  /** Reads an answer of the draft; null if it does not have it. */
  read: (url: string) => Promise<MadeAnswer> | null;
  /** Adds an answer that was made, with the parts that it depends on. */
  add: (url: string, ready: Ready, parts: readonly string[]) => Promise<void>;
  /** Adds an answer that is stored already, in another set or at another address of this one. Its bytes are shared. */
  link: (url: string, from: { folder: string; file: StoredFile }) => Promise<void>;
  /** Adds, at another address of this set, the answer to `url`. */
  share: (url: string, as: string) => Promise<void>;
  finish: () => Promise<void>;
};

// In bytes. The database is usually on the same disk and must never find it full because of pages that can be made again.
const reservedRoom = 64 * 2 ** 20;

/** Throws if writing would leave less than the reserved room on the disk of a folder. */
async function requireRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < reservedRoom)
    throw new Error(`less than ${reservedRoom / 2 ** 20} MB are free on the disk of ${dirname(folder)}`);
}

type Of = { id: string; origin: SetOrigin; pointTo: () => Promise<void> };

/** Begins a set in a draft folder, or goes on with one that was begun; `finish` puts it in place as a whole. */
export async function openDraft(folder: string, { id, origin, pointTo }: Of): Promise<SetDraft> {
  const draft = join(folder, id + draftEnding);
  await mkdir(draft, { recursive: true });
  const files = await filesLeft(draft);
  const path = join(draft, manifestName);
  await rm(path, { force: true });
  const manifest = manifestWriter(path, id, origin);
  for (const file of files.values()) await manifest.add(file);
  await manifest.flush();

  const folders = new Set<string>();
  const makeFolder = (path: string) => {
    if (folders.has(path)) return;
    mkdirSync(path, { recursive: true });
    folders.add(path);
  };
  const note = async (file: StoredFile) => {
    files.set(file.url, file);
    await manifest.add(file);
  };
  const add: SetDraft["add"] = async (url, { answer }, parts) => {
    await requireRoom(draft);
    const { headers, etag, bodies } = answer;
    const { plain, gzip, br } = bodies;
    const file = fileOf(url, headers["content-type"] ?? "");
    const target = resolveInside(draft, file);
    makeFolder(dirname(target));
    const forms = { [target]: plain, [`${target}.gz`]: gzip, [`${target}.br`]: br };
    for (const [name, bytes] of Object.entries(forms)) if (bytes) await replaceFile(name, bytes);
    await note({ url, file, headers, etag, gzip: gzip?.length, br: br?.length, parts });
    await manifest.flush();
  };
  const link: SetDraft["link"] = async (url, from) => {
    const file = fileOf(url, from.file.headers["content-type"] ?? "");
    const [source, target] = [resolveInside(from.folder, from.file.file), resolveInside(draft, file)];
    makeFolder(dirname(target));
    linkFile(source, target);
    if (from.file.gzip !== undefined) linkFile(`${source}.gz`, `${target}.gz`);
    if (from.file.br !== undefined) linkFile(`${source}.br`, `${target}.br`);
    await note({ ...from.file, url, file });
  };
  const share: SetDraft["share"] = async (url, as) => {
    const file = files.get(url);
    if (!file) throw new Error(`${url} has not been made`);
    await link(as, { folder: draft, file });
  };
  const finish = async () => {
    await manifest.complete();
    await rm(join(folder, id), { recursive: true, force: true });
    await rename(draft, join(folder, id));
    await pointTo();
  };
  const read: SetDraft["read"] = (url) => {
    const file = files.get(url);
    if (!file) return null;
    return readStored(draft, file).then(({ bodies }) => ({ body: bodies.plain, parts: file.parts }));
  };
  return { has: (url) => files.has(url), read, add, link, share, finish };
}

/** Returns what a draft holds already, without what was not written to its end. */
async function filesLeft(draft: string): Promise<Map<string, StoredFile>> {
  const left = await readManifest(join(draft, manifestName)).catch(() => null);
  const files = new Map<string, StoredFile>();
  for (const file of left?.files.values() ?? [])
    if (await readStored(draft, file).catch(() => null)) files.set(file.url, file);
  return files;
}

// What lies there may share its bytes with another set, and must not be written into.
async function replaceFile(path: string, bytes: Buffer): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    await rm(path, { force: true });
    await writeFile(path, bytes);
  }
}

/** Gives a file a second name. On a disk where a file has but one, its bytes are copied. */
function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw error;
    // What lies there was left by a run that broke off, and may share its bytes with another set.
    rmSync(target, { force: true });
    if (code === "EEXIST") linkSync(source, target);
    else copyFileSync(source, target);
  }
}
