import { readdir, rename, rm, stat, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { SetOrigin } from "./manifest";
import { draftEnding, openDraft } from "./set-draft";
import { openSet, verifySet } from "./stored-set";

/** Incremented when the files of a set change their layout. */
export const layoutVersion = 2;

/** A folder of complete sets, each in a folder of its own; the link `current` points to the newest. */
export type SetStore = ReturnType<typeof openSetStore>;

export function openSetStore(folder: string) {
  return {
    /** Returns a set without reading its files; null if it is missing or its manifest is damaged. */
    open: (id: string) => openSet(join(folder, id)),
    /** Returns a set after reading every file of it; null if it is missing or damaged. */
    verify: (id: string) => verifySet(join(folder, id)),
    /** The same for the newest set, whichever releases it was made of. */
    verifyCurrent: () => verifySet(join(folder, "current")),
    /** Begins a set, or goes on with it where it broke off. */
    begin: (id: string, origin: SetOrigin) =>
      openDraft(folder, { id, origin, pointTo: () => pointTo(folder, id) }),
    /** Removes what was begun and not finished, except of one set. To be called while nobody writes another. */
    removeDrafts: (but: string) => removeDrafts(folder, but),
    pointTo: (id: string) => pointTo(folder, id),
    /** Removes all sets but `id` that have not changed for `maxAge` milliseconds. */
    removeUnused: (id: string, maxAge: number) => removeUnused(folder, { id, maxAge }),
  };
}

// Renaming over the old link is atomic: whoever follows it finds one set or the other.
async function pointTo(folder: string, id: string): Promise<void> {
  const next = join(folder, "current.next");
  await rm(next, { recursive: true, force: true });
  await symlink(process.platform === "win32" ? resolve(folder, id) : id, next, "junction");
  if (process.platform === "win32") await rm(join(folder, "current"), { recursive: true, force: true });
  await rename(next, join(folder, "current"));
}

async function removeDrafts(folder: string, but: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.endsWith(draftEnding) && name !== but + draftEnding)
      await rm(join(folder, name), { recursive: true, force: true });
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
