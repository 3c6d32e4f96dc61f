import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { documentResponse } from "@/app/api/v1/open-data-response";
import { refusalResponse } from "@/app/api/v1/refusal-response";
import { atomOf, indicatorAtomOf } from "@/lib/open-data/feed/atom";
import { unknownAddress } from "@/lib/open-data/refusals";
import { officeInForce } from "@/lib/office/reads";
import { type Locale, routing } from "@/lib/platform/i18n/routing";
import { site } from "@/lib/platform/site";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { findIndicatorUpdates } from "@/lib/publication/public-reads/indicator-updates-reads";
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
    return notThere(request);
  const ofYear = year === undefined ? {} : { year: Number(year) };
  return atomResponse(request, atomOf({ ...(await publicationIn(locale)), ...ofYear }, updates));
}

/** Responds with the feed of one indicator, or with 404 if no release in force has it. */
export async function indicatorFeedResponse(
  request: Request,
  locale: string,
  code: string,
): Promise<Response> {
  const indicator = (await acrossYearsInForce()).indicators.get(code);
  if (!hasLocale(routing.locales, locale) || !indicator) return notThere(request);
  const { name } = indicator;
  const updates = await findIndicatorUpdates(code);
  return atomResponse(
    request,
    indicatorAtomOf({ ...(await publicationIn(locale)), indicator: { code, name } }, updates),
  );
}

async function publicationIn(locale: Locale) {
  const t = await getTranslations({ locale, namespace: "release" });
  return { site: site(), office: await officeInForce(), locale, t };
}

function atomResponse(request: Request, body: string): Response {
  return documentResponse(request, { body, type: "application/atom+xml; charset=utf-8" });
}

function notThere(request: Request): Response {
  return refusalResponse(unknownAddress(new URL(request.url).pathname), 404);
}
