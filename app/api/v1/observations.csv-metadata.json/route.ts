import { csvwOf } from "@/lib/open-data/csvw";
import { site } from "@/lib/platform/site";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import { jsonResponse } from "../open-data-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

export function GET(request: Request): Response {
  return jsonResponse(request, csvwOf(site() + observationsAddress("csv")), "application/csvm+json");
}
