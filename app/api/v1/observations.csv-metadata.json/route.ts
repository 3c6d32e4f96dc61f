import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import { csvwOf } from "@/lib/open-data/csvw";
import { site } from "@/lib/platform/site";
import { openJson } from "../open-answer";

export { openOptions as OPTIONS } from "../open-answer";

export function GET(request: Request): Response {
  return openJson(request, csvwOf(site() + observationsAddress("csv")), "application/csvm+json");
}
