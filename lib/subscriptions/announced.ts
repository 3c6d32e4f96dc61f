import "server-only";
import { officeInForce } from "@/lib/office/reads";
import { reader } from "@/lib/platform/database";
import { indicatorUpdatesOf } from "@/lib/publication/changes/indicator-updates";
import { updatesOf } from "@/lib/publication/changes/release-updates";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { joinLatest } from "@/lib/publication/public-reads/across-years-reads";
import { releasesInForce, versionsInForce } from "@/lib/publication/releases/in-force-repository";
import type { Announced } from "./model";
import type { Writing } from "./news-mail";
import { releaseTranslators } from "./translator";

/** Returns a release in force as it is told of: what it changed in the version before. */
export async function announcedOf({ id, year }: ReleaseSummary, now: Date): Promise<Announced | null> {
  const versions = await versionsInForce(reader(), now, year);
  const at = versions.findIndex((version) => version.id === id);
  const [release, before] = versions.slice(at, at + 2);
  if (at < 0 || !release) return null;
  const [update] = updatesOf(before ? [release, before] : [release]);
  return update ? { update, indicators: indicatorUpdatesOf(release, before ?? null) } : null;
}

/** Returns what messages are written with, and what each release has to tell, which is found when it is first asked for. */
export async function openWriting(
  site: string,
  now: Date,
): Promise<Writing & { announced: (releaseId: string) => Promise<Announced | null> }> {
  const releases = await releasesInForce(reader(), now);
  const office = await officeInForce();
  const found = new Map<string, Promise<Announced | null>>();
  return {
    ...{ site, office },
    published: await joinLatest(releases),
    t: await releaseTranslators(office),
    announced: (releaseId) => {
      const release = releases.find(({ id }) => id === releaseId);
      const finding = found.get(releaseId) ?? (release ? announcedOf(release, now) : Promise.resolve(null));
      found.set(releaseId, finding);
      return finding;
    },
  };
}
