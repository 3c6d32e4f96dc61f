import { forAnyone } from "@/app/api/route-access";
import { ris } from "@/lib/open-data/version-data/citations";
import { officeInForce } from "@/lib/office/reads";
import { site } from "@/lib/platform/site";
import { versionRoute } from "../../../../../version-response";

export { optionsResponse as OPTIONS } from "../../../../../open-data-response";

/** A reference to the data of a version for reference managers. */
export const GET = forAnyone(
  versionRoute({
    type: "application/x-research-info-systems; charset=utf-8",
    name: ".ris",
    write: async (release) => Buffer.from(ris({ release, office: await officeInForce(), site: site() })),
  }),
);
