import { openDocument } from "@/app/api/v1/open-answer";
import { atomOf } from "@/lib/open-data/atom";
import { site } from "@/lib/platform/site";
import { publishedReleases } from "@/lib/publication/public-reads/reads";

export { openOptions as OPTIONS } from "@/app/api/v1/open-answer";

export async function GET(request: Request): Promise<Response> {
  const body = atomOf(site(), await publishedReleases());
  return openDocument(request, { body, type: "application/atom+xml; charset=utf-8" });
}
