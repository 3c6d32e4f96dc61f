import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { log } from "@/lib/platform/log";
import type { Answer } from "./answer";
import { etagOf } from "./etag";
import { manifestName, readManifest, type SetOrigin, type StoredFile } from "./manifest";
import { type Ready, readyToSend } from "./send-answer";
import { resolveInside } from "./stored-path";

/** A set in the store. Reading a file that differs from what was written fails. */
export type StoredSet = {
  id: string;
  folder: string;
  urls: readonly string[];
  origin: SetOrigin;
  /** Every part that some answer depends on. */
  parts: readonly string[];
  /** Returns how the answer to a url is stored; undefined if the set does not have it. */
  find: (url: string) => StoredFile | undefined;
  /** Returns the answer to a url; null if the set does not have it. */
  read: (url: string) => Promise<Ready> | null;
};

/** Returns a set without reading its files; null if it is missing or its manifest is damaged. */
export async function openSet(path: string): Promise<StoredSet | null> {
  try {
    // The link to the newest set leads elsewhere before long.
    const folder = await realpath(path);
    const { id, origin, files, parts, isComplete } = await readManifest(join(folder, manifestName));
    if (!isComplete) throw new Error("its manifest is not complete");
    return {
      ...{ id, folder, origin, parts, urls: [...files.keys()] },
      find: (url) => files.get(url),
      read: (url) => {
        const file = files.get(url);
        return file ? readStored(folder, file).then(readyToSend) : null;
      },
    };
  } catch (error) {
    return logUnusable(path, error);
  }
}

/** Returns a set after reading every file of it; null if it is missing or damaged. */
export async function verifySet(folder: string): Promise<StoredSet | null> {
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

/** Reads a stored answer. Throws if a file of it is missing or is not what was written. */
export async function readStored(
  folder: string,
  { file, headers, etag, ...sizes }: StoredFile,
): Promise<Answer> {
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

/** What is still right of a set after some parts have changed. */
export type Carried = {
  set: StoredSet;
  changed: readonly string[];
  /** Whether the set has an answer to a url that depends on none of the changed parts. */
  has: (url: string) => boolean;
  /** Returns that answer; null if there is none. */
  read: (url: string) => Promise<Ready> | null;
};

export function carriedFrom(set: StoredSet, changed: readonly string[]): Carried {
  const isChanged = new Set(changed);
  const has = (url: string) => {
    const file = set.find(url);
    return file !== undefined && !file.parts.some((part) => isChanged.has(part));
  };
  return { set, changed, has, read: (url) => (has(url) ? set.read(url) : null) };
}
