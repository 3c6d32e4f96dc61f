import type { ReleaseSummary } from "@/lib/publication/content/model";
import type { Addresses } from "./cache-key";

/** What there is to prepare. The id changes with the releases, the office's record, the build and the address of the site. */
export type SiteVersion = Addresses & {
  id: string;
  /** When other releases come into force, in milliseconds of Unix time. */
  changesAt: number;
  /** The releases in force; null if the database cannot be read. */
  releases: readonly ReleaseSummary[] | null;
};

/** The version that readers are served, as long as `epoch` is the current one. */
export type ActiveVersion = SiteVersion & { epoch: number; isStored: boolean };
