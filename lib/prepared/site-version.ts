import type { ReleaseSummary } from "@/lib/publication/content/model";
import type { Addresses } from "./cache-key";

/** What is to be prepared, under a name that no other releases, build or address of the site have. */
export type SiteVersion = Addresses & {
  id: string;
  /** The time from which other releases are in force, in milliseconds. */
  changesAt: number;
  /** What is in force; null where nobody can tell. */
  releases: readonly ReleaseSummary[] | null;
};

/** What readers are shown: it counts as long as `turn` is the present one. */
export type ActiveVersion = SiteVersion & { epoch: number; isStored: boolean };
