import "server-only";
import type { SiteTextsDocument } from "./site-texts";

/** Returns the newest release of the site's texts; null if there is none yet. */
export async function siteTexts(): Promise<SiteTextsDocument | null> {
  return null;
}
