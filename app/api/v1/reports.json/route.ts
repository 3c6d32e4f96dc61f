import { forAnyone } from "@/app/api/route-access";
import { reportsDocument } from "@/lib/open-data/documents";
import { site } from "@/lib/platform/site";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { jsonResponse } from "../open-data-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

export const GET = forAnyone(async (request: Request): Promise<Response> => {
  return jsonResponse(request, reportsDocument(site(), await publishedReleases()));
});
