import { forAnyone } from "@/app/api/route-access";
import { unknownAddress } from "@/lib/open-data/refusals";
import { refusalResponse } from "../v1/refusal-response";

export { optionsResponse as OPTIONS } from "../v1/open-data-response";

/** Responds to unknown API addresses with 404 in JSON instead of an HTML page, and lists the existing addresses. */
export const GET = forAnyone((request: Request): Response => {
  const { pathname } = new URL(request.url);
  return refusalResponse(unknownAddress(pathname), 404);
});
