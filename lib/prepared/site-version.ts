import type { ReleaseSummary } from "@/lib/publication/content/model";
import type { Answer } from "./answer";
import type { Addresses } from "./cache-key";
import type { SetOrigin } from "./manifest";

/**
 * What there is to prepare. The id changes with the releases, the office's record, the build, the address of the site, and with
 * whether it sends mail.
 */
export type SiteVersion = Addresses & {
  id: string;
  /** When other releases come into force, in milliseconds of Unix time. */
  changesAt: number;
  /** The releases in force; null if the database cannot be read. */
  releases: readonly ReleaseSummary[] | null;
  /** What a set of it is made from. */
  origin: SetOrigin;
  /** Addresses at which the page of another stands, by their own. */
  shared: ReadonlyMap<string, string>;
  /** The pages that readers look at first after the newest release, in the order of their weight. */
  urgent: readonly string[];
};

/**
 * The version that readers are served. `base` is the stored set that it carries on, with the parts that changed since; null if
 * there is none, or if the version is stored itself. `warm` are answers that were made of it beforehand, by their urls.
 */
export type ActiveVersion = Pick<SiteVersion, "id" | "addresses" | "changesAt" | "releases"> & {
  isStored: boolean;
  base: { id: string; changed: readonly string[] } | null;
  warm: readonly (readonly [string, Answer])[];
};
