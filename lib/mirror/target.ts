import { resolve, sep } from "node:path";
import type { Plan } from "./model";
import { MirrorRefused, refusals } from "./refusals";

export type MirrorOptions = {
  now: Date;
  /** Whether the data of a version may become other than it was. */
  mayReplaceVersions: boolean;
};

/** What was compared, and how many bytes were sent. */
export type Outcome = { plan: Plan; bytes: number };

export type Target = { kind: "folder"; folder: string } | { kind: "storage"; bucket: string; prefix: string };

/** Reads a target as it is typed: a folder, or `s3://BUCKET/PREFIX`. `prepared` is the folder that mirrors are made from. */
export function targetOf(typed: string, prepared: string): Target {
  const scheme = /^([a-z][\w+.-]*):\/\//i.exec(typed)?.[1]?.toLowerCase();
  if (scheme === "s3") return storageOf(typed);
  if (scheme !== undefined || typed.trim() === "") throw new MirrorRefused(refusals.notATarget(typed));
  const folder = resolve(typed);
  const [inner, outer] = [folder + sep, resolve(prepared) + sep];
  if (inner.startsWith(outer) || outer.startsWith(inner))
    throw new MirrorRefused(refusals.isPrepared(folder));
  return { kind: "folder", folder };
}

function storageOf(typed: string): Target {
  const [bucket = "", ...path] = typed.slice("s3://".length).split("/");
  const parts = path.filter((part) => part !== "");
  if (!/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/.test(bucket) || parts.includes(".."))
    throw new MirrorRefused(refusals.notATarget(typed));
  return { kind: "storage", bucket, prefix: parts.map((part) => `${part}/`).join("") };
}

/** Throws if what was compared must not be carried out. */
export function checkPlan({ broken }: Plan, { mayReplaceVersions }: MirrorOptions): void {
  if (broken.length > 0 && !mayReplaceVersions) throw new MirrorRefused(refusals.versionsDiffer(broken));
}
