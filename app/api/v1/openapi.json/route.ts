import { openApiOf } from "@/lib/open-data/openapi";
import { site } from "@/lib/platform/site";
import { openJson } from "../open-answer";

export { openOptions as OPTIONS } from "../open-answer";

export function GET(request: Request): Response {
  return openJson(request, openApiOf(site()));
}
