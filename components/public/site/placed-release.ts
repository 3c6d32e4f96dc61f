import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import type { Release } from "@/lib/publication/content/model";

/**
 * A release where it is being read: `base` is where its addresses begin (the year's own, or the named version's),
 * `latestVersion` the version in force for its year, `site` the origin that permanent addresses start with.
 * `across` has it beside the releases in force of the other years.
 * `preview` is there where staff read it before it is public: when it takes effect, null while that is open.
 */
export type PlacedRelease = {
  release: Release;
  base: string;
  latestVersion: string;
  site: string;
  across: AcrossYears;
  preview?: { takesEffectAt: string | null };
};
