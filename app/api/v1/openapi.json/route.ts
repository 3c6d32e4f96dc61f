import { openApiOf } from "@/lib/open-data/openapi";
import { site } from "@/lib/platform/site";
import { jsonResponse } from "../open-data-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

export function GET(request: Request): Response {
  return jsonResponse(request, openApiOf(site()));
}
