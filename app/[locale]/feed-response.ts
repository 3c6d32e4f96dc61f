import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { documentResponse } from "@/app/api/v1/open-data-response";
import { refusalResponse } from "@/app/api/v1/refusal-response";
import { atomOf } from "@/lib/open-data/feed/atom";
import { unknownAddress } from "@/lib/open-data/refusals";
import { officeInForce } from "@/lib/office/reads";
import { routing } from "@/lib/platform/i18n/routing";
import { site } from "@/lib/platform/site";
import { findUpdates, publishedUpdates } from "@/lib/publication/public-reads/reads";

/** Responds with the feed of all reports or, given a year, of its report. Responds with 404 if that is not published. */
export async function feedResponse(request: Request, locale: string, year?: string): Promise<Response> {
  const isYear = year === undefined || /^\d{4}$/.test(year);
  const updates = !isYear
    ? []
    : year === undefined
      ? await publishedUpdates()
      : await findUpdates(Number(year));
  if (!hasLocale(routing.locales, locale) || (year !== undefined && updates.length === 0))
    return refusalResponse(unknownAddress(new URL(request.url).pathname), 404);
  const t = await getTranslations({ locale, namespace: "release" });
  const office = await officeInForce();
  const ofYear = year === undefined ? {} : { year: Number(year) };
  const body = atomOf({ site: site(), office, locale, t, ...ofYear }, updates);
  return documentResponse(request, { body, type: "application/atom+xml; charset=utf-8" });
}
