import { documentResponse } from "@/app/api/v1/open-data-response";
import { atomOf } from "@/lib/open-data/atom";
import { site } from "@/lib/platform/site";
import { publishedReleases } from "@/lib/publication/public-reads/reads";

export { optionsResponse as OPTIONS } from "@/app/api/v1/open-data-response";

export async function GET(request: Request): Promise<Response> {
  const body = atomOf(site(), await publishedReleases());
  return documentResponse(request, { body, type: "application/atom+xml; charset=utf-8" });
}
