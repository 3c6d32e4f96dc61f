import { existsSync, linkSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { copyFile, mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { syncToDisk } from "@/lib/backup/sync";
import { openSetStore } from "@/lib/prepared/set-store";
import { resolveInside } from "@/lib/prepared/stored-path";
import { mirrorManifest, printManifest, readMirrorManifest } from "./manifest";
import {
  type Entry,
  entryOf,
  type Former,
  hashOf,
  type MirrorFile,
  nameOf,
  type Plan,
  planOf,
} from "./model";
import { folderRefusal, MirrorRefused, refusals } from "./refusals";
import { checkPlan, type MirrorOptions, type Outcome } from "./target";

/** Where a web server finds the files of the mirror, within the folder that it was made in. */
export const siteFolder = "site";

const [current, draftEnding] = ["current", ".partial"];
const forms = ["", ".gz", ".br"] as const;

/**
 * Makes a mirror in a folder: `current` links to the newest, whose files lie in `site`. A new one is written beside it, shares with it
 * what is the same, and takes its place as a whole. The one before stays, for whoever is still reading from it.
 */
export async function mirrorToFolder(
  target: string,
  files: readonly MirrorFile[],
  options: MirrorOptions,
): Promise<Outcome> {
  const folder = resolve(target);
  try {
    requireOwn(folder);
    const former = await formerIn(folder);
    const isThere = (entry: Entry) => hasForms(join(former.folder, siteFolder), entry);
    const plan = planOf(files, former.entries, { isThere, now: options.now });
    checkPlan(plan, options);
    const entries = [...plan.same, ...plan.kept, ...plan.send.map((file) => entryOf(file, 0))];
    const name = nameOf(entries);
    if (name === former.name && plan.send.length === 0) return { plan, bytes: 0 };
    // One that was damaged is made anew beside itself.
    const isTaken = existsSync(join(folder, name));
    const free = isTaken ? hashOf(name + options.now.toISOString()).slice(0, 16) : name;
    return { plan, bytes: await makeAndSwitch(folder, { name: free, plan, former }) };
  } catch (error) {
    throw folderRefusal(folder, error);
  }
}

type Existing = { name: string; folder: string; entries: Former };

/** Throws if the folder cannot be made, or holds what no mirror has put there. */
function requireOwn(folder: string): void {
  const parent = statSync(dirname(folder), { throwIfNoEntry: false });
  if (!parent?.isDirectory()) throw new MirrorRefused(refusals.folderMissing(dirname(folder)));
  const place = statSync(folder, { throwIfNoEntry: false });
  if (place && !place.isDirectory()) throw new MirrorRefused(refusals.notAFolder(folder));
  const isOwn = (name: string) => /^(?:current(?:\.next)?|[\da-f]{16}(?:\.\d+\.partial)?)$/.test(name);
  if (place && !readdirSync(folder).every(isOwn)) throw new MirrorRefused(refusals.notOurs(folder));
  if (!place) mkdirSync(folder, { mode: 0o755 });
}

async function formerIn(folder: string): Promise<Existing> {
  const path = await realpath(join(folder, current)).catch(() => join(folder, current));
  const text = await readFile(join(path, mirrorManifest), "utf8").catch(() => "");
  const entries = readMirrorManifest(text) ?? new Map<string, Entry>();
  return { name: entries.size > 0 ? nameOf([...entries.values()]) : "", folder: path, entries };
}

/** Whether the file of an entry is there in its full length. */
function hasForms(site: string, { key, size }: Entry): boolean {
  return statSync(resolveInside(site, key), { throwIfNoEntry: false })?.size === size;
}

type Making = { name: string; plan: Plan; former: Existing };

async function makeAndSwitch(folder: string, { name, plan, former }: Making): Promise<number> {
  await removeAbandoned(folder);
  const draft = join(folder, `${name}.${process.pid}${draftEnding}`);
  const site = join(draft, siteFolder);
  const folders = new Set<string>();
  const makeFolderOf = async (path: string) => {
    if (folders.has(dirname(path))) return;
    await mkdir(dirname(path), { recursive: true });
    folders.add(dirname(path));
  };
  await mkdir(site, { recursive: true });
  for (const { key } of [...plan.same, ...plan.kept]) {
    const [from, to] = [join(former.folder, siteFolder), site].map((each) => resolveInside(each, key));
    if (!from || !to) continue;
    await makeFolderOf(to);
    for (const form of forms) await linkOrCopy(from + form, to + form);
  }
  const sent: Entry[] = [];
  let bytes = 0;
  for (const file of plan.send) {
    const { plain, gzip, br } = await file.read();
    const path = resolveInside(site, file.key);
    await makeFolderOf(path);
    for (const [form, body] of Object.entries({ "": plain, ".gz": gzip, ".br": br })) {
      if (!body) continue;
      await writeChecked(path + form, body);
      bytes += body.length;
    }
    sent.push(entryOf(file, plain.length));
  }
  await writeChecked(
    join(draft, mirrorManifest),
    Buffer.from(printManifest([...plan.same, ...plan.kept, ...sent])),
  );
  for (const each of [...folders, site, draft]) syncToDisk(each);
  await switchTo(folder, draft, name);
  return bytes;
}

async function switchTo(folder: string, draft: string, name: string): Promise<void> {
  const before = statSync(join(folder, current), { throwIfNoEntry: false })?.ino;
  await rename(draft, join(folder, name));
  await openSetStore(folder).pointTo(name);
  syncToDisk(folder);
  for (const each of readdirSync(folder)) {
    if (each === name || each.startsWith(current) || isBeingMade(each)) continue;
    if (statSync(join(folder, each)).ino !== before)
      await rm(join(folder, each), { recursive: true, force: true });
  }
}

/** Removes what was begun by a run that broke off. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of readdirSync(folder))
    if (name.endsWith(draftEnding) && !isBeingMade(name))
      await rm(join(folder, name), { recursive: true, force: true });
}

function isBeingMade(name: string): boolean {
  const [, id] = /\.(\d+)\.partial$/.exec(basename(name)) ?? [];
  if (id === undefined || Number(id) === process.pid) return false;
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

// On a disk where a file has but one name, its bytes are copied. A form that there is not is not missed.
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    await copyFile(from, to);
  }
}

/** Writes a file, has the disk keep it, and reads it back. */
async function writeChecked(path: string, bytes: Buffer): Promise<void> {
  await writeFile(path, bytes, { mode: 0o644, flush: true });
  if (hashOf(await readFile(path)) !== hashOf(bytes)) throw new MirrorRefused(refusals.altered(path));
}
