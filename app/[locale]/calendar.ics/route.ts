import { hasLocale } from "next-intl";
import { forAnyone } from "@/app/api/route-access";
import { calendarOf } from "@/lib/open-data/calendar/icalendar";
import { officeInForce } from "@/lib/office/reads";
import { routing } from "@/lib/platform/i18n/routing";
import { site } from "@/lib/platform/site";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { sitePageAddress } from "@/lib/site-texts/addresses";
import { siteCalendar } from "@/lib/site-texts/reads";
import { fileResponse, noSuchPicture } from "../picture-response";

type Context = RouteContext<"/[locale]/calendar.ics">;

/** The dates of releases for calendar programs. */
export const GET = forAnyone(async (request: Request, { params }: Context) => {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return noSuchPicture(request);
  const calendar = {
    ...{ site: site(), office: await officeInForce(), locale },
    page: sitePageAddress("calendar"),
  };
  const body = calendarOf(calendar, await siteCalendar(), await publishedReleases());
  return fileResponse(body, "text/calendar; charset=utf-8");
});
