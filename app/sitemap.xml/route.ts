import { forAnyone } from "@/app/api/route-access";
import { documentResponse } from "@/app/api/v1/open-data-response";
import { sitemapOf } from "@/lib/open-data/sitemap";
import { site } from "@/lib/platform/site";
import { siteTexts } from "@/lib/site-texts/reads";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";

// The address of the site and the releases in force are known at run time only, not when the application is built.
export const dynamic = "force-dynamic";

export const GET = forAnyone(async (request: Request): Promise<Response> => {
  const textsReleasedAt = (await siteTexts())?.releasedAt ?? null;
  const body = sitemapOf(site(), await acrossYearsInForce(), textsReleasedAt);
  return documentResponse(request, { body, type: "application/xml; charset=utf-8" });
});
