import { forAnyone } from "@/app/api/route-access";
import { officeInForce } from "@/lib/office/reads";
import { openApiOf } from "@/lib/open-data/openapi";
import { site } from "@/lib/platform/site";
import { jsonResponse } from "../open-data-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

export const GET = forAnyone(async (request: Request): Promise<Response> => {
  return jsonResponse(request, openApiOf({ site: site(), office: await officeInForce() }));
});
