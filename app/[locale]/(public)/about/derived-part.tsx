import "server-only";
import type { ReactNode } from "react";
import { AccessibilityRecordView } from "@/components/public/method/accessibility-record-view";
import { MethodParts } from "@/components/public/method/method-parts";
import { ReleaseDates } from "@/components/public/method/release-dates";
import { expectedDates } from "@/lib/open-data/calendar/dates";
import { comparedTopics } from "@/lib/open-data/comparability/listing";
import { basisExamplesOf, signsOf } from "@/lib/open-data/reading-signs/signs";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { siteCalendar } from "@/lib/site-texts/reads";
import type { SitePage } from "@/lib/site-texts/site-texts";

/** Returns what stands below the text of a page and comes from data; null where there is none. */
export async function derivedPartOf(page: SitePage): Promise<ReactNode> {
  if (page === "accessibility") return <AccessibilityRecordView />;
  if (page === "methodology") {
    const across = await acrossYearsInForce();
    const [topics, signs, bases] = [comparedTopics(across), signsOf(across), basisExamplesOf(across)];
    return <MethodParts topics={topics} signs={signs} bases={bases} />;
  }
  if (page === "calendar") {
    const releases = await publishedReleases();
    return <ReleaseDates expected={expectedDates(await siteCalendar(), releases)} releases={releases} />;
  }
  return null;
}
