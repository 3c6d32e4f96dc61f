import { openSetStore } from "@/lib/prepared/set-store";
import { contentsOf } from "./contents";
import { mirrorToFolder } from "./folder-target";
import { MirrorRefused, refusals } from "./refusals";
import { mirrorToStorage } from "./storage-target";
import { type MirrorOptions, type Outcome, targetOf } from "./target";

type Options = MirrorOptions & {
  /** A folder, or `s3://BUCKET/PREFIX`. */
  target: string;
  /** The folder of the prepared sets. */
  prepared: string;
  /** Where object storage answers; undefined for Amazon's. */
  endpoint: string | undefined;
  /** Where the site itself answers readers; null for nowhere. */
  live: string | null;
};

/** Brings a mirror to the newest prepared set. Throws `MirrorRefused` where it cannot; readers are then served what they were. */
export async function makeMirror({
  target: typed,
  prepared,
  endpoint,
  live,
  ...options
}: Options): Promise<Outcome> {
  const target = targetOf(typed, prepared);
  const set = await openSetStore(prepared).open("current");
  if (!set) throw new MirrorRefused(refusals.noSet(prepared));
  const files = await contentsOf(set, { host: target.kind, live });
  return target.kind === "folder"
    ? mirrorToFolder(target.folder, files, options)
    : mirrorToStorage({ bucket: target.bucket, prefix: target.prefix, endpoint }, files, options);
}
