import { forAnyone } from "@/app/api/route-access";
import { comparabilityCsv } from "@/lib/open-data/comparability/documents";
import { formats } from "@/lib/publication/observations/export-formats";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { documentResponse } from "../open-data-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

export const GET = forAnyone(async (request: Request): Promise<Response> => {
  return documentResponse(request, { body: comparabilityCsv(await acrossYearsInForce()), type: formats.csv });
});
