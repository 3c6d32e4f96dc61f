import { forAnyone } from "@/app/api/route-access";
import { csvwOf } from "@/lib/open-data/csvw";
import { selectedTable } from "@/lib/open-data/selected-table";
import { site } from "@/lib/platform/site";
import { selectableReleases } from "@/lib/publication/public-reads/reads";
import { jsonResponse } from "../open-data-response";
import { refusalResponse } from "../refusal-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

export const GET = forAnyone(async (request: Request): Promise<Response> => {
  const table = await selectedTable(new URL(request.url).search, await selectableReleases());
  if ("error" in table) return refusalResponse(table.error);
  return jsonResponse(request, csvwOf(site(), table), "application/csvm+json");
});
