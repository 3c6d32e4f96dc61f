import { forAnyone } from "@/app/api/route-access";
import { officeInForce } from "@/lib/office/reads";
import { dataPackageOf, filteredPackageOf } from "@/lib/open-data/data-package";
import { selectedTable } from "@/lib/open-data/selected-table";
import { site } from "@/lib/platform/site";
import { publishedReleases, selectableReleases } from "@/lib/publication/public-reads/reads";
import { jsonResponse } from "../open-data-response";
import { refusalResponse } from "../refusal-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

/** Without a query, the package of all versions; with one, of the table that the export gives for it. */
export const GET = forAnyone(async (request: Request): Promise<Response> => {
  const { search } = new URL(request.url);
  const described = { site: site(), office: await officeInForce() };
  if (search === "") return jsonResponse(request, dataPackageOf(described, await publishedReleases()));
  const table = await selectedTable(search, await selectableReleases());
  if ("error" in table) return refusalResponse(table.error);
  return jsonResponse(request, filteredPackageOf(described, table));
});
