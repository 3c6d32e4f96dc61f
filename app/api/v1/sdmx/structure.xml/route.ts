import { forAnyone } from "@/app/api/route-access";
import { codeListsOf } from "@/lib/open-data/sdmx/code-lists";
import { structureMessage } from "@/lib/open-data/sdmx/structure";
import { readCodes } from "@/lib/publication/observations/export-reads";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { documentResponse } from "../../open-data-response";

export { optionsResponse as OPTIONS } from "../../open-data-response";

export const GET = forAnyone(async (request: Request): Promise<Response> => {
  const releases = await publishedReleases();
  const codeLists = codeListsOf(await readCodes(releases), await acrossYearsInForce());
  const type = "application/vnd.sdmx.structure+xml; version=2.1; charset=utf-8";
  return documentResponse(request, { body: structureMessage(releases, codeLists), type });
});
