import { forAnyone } from "@/app/api/route-access";
import { catalogueOf } from "@/lib/open-data/dcat/catalogue";
import { officeInForce } from "@/lib/office/reads";
import { site } from "@/lib/platform/site";
import { publishedTexts } from "@/lib/publication/public-reads/published-set";
import { jsonResponse } from "../open-data-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

export const GET = forAnyone(async (request: Request): Promise<Response> => {
  const [releases, office] = [await publishedTexts(), await officeInForce()];
  return jsonResponse(request, catalogueOf({ site: site(), office }, releases), "application/ld+json");
});
