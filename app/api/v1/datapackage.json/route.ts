import { dataPackageOf } from "@/lib/open-data/data-package";
import { site } from "@/lib/platform/site";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { jsonResponse } from "../open-data-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

export async function GET(request: Request): Promise<Response> {
  return jsonResponse(request, dataPackageOf(site(), await publishedReleases()));
}
