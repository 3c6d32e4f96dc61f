import { forAnyone } from "@/app/api/route-access";
import { comparabilityDocument } from "@/lib/open-data/comparability/documents";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { jsonResponse } from "../open-data-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

export const GET = forAnyone(async (request: Request): Promise<Response> => {
  return jsonResponse(request, comparabilityDocument(await acrossYearsInForce()));
});
