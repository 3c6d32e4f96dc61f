import type { Locale } from "@/lib/platform/i18n/routing";
import {
  figureAddress,
  localAddress,
  summaryAddress,
  versionAddress,
} from "@/lib/publication/public-reads/addresses";
import type { ReleaseContext } from "../site/release-context";

type OfVersion = Pick<ReleaseContext, "site" | "release">;

/** Returns the id of a main point, counted from 1. */
export const pointAnchor = (nth: number) => `point-${nth}`;

/** These functions return addresses that keep their version, with the origin. */
export function permanentVersion({ site, release }: OfVersion, locale: Locale, part = ""): string {
  return site + localAddress(locale, versionAddress(release.year, release.version) + part);
}

export function permanentPoint(context: OfVersion, locale: Locale, nth: number): string {
  return permanentVersion(context, locale, `${summaryAddress("")}#${pointAnchor(nth)}`);
}

export function permanentFigure(context: OfVersion, locale: Locale, key: string): string {
  return permanentVersion(context, locale, figureAddress("", key));
}
