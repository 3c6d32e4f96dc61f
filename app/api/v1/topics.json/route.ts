import { forAnyone } from "@/app/api/route-access";
import { topicsDocument } from "@/lib/open-data/across-documents";
import { site } from "@/lib/platform/site";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { jsonResponse } from "../open-data-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

export const GET = forAnyone(async (request: Request): Promise<Response> => {
  return jsonResponse(request, topicsDocument(site(), await acrossYearsInForce()));
});
