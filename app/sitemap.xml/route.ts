import { openDocument } from "@/app/api/v1/open-answer";
import { sitemapOf } from "@/lib/open-data/sitemap";
import { site } from "@/lib/platform/site";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";

// Which address the site has, and what is in force, is known where it runs and not where it is built.
export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const body = sitemapOf(site(), await acrossYearsInForce());
  return openDocument(request, { body, type: "application/xml; charset=utf-8" });
}
