import { forAnyone } from "@/app/api/route-access";
import { bibTex } from "@/lib/open-data/version-data/citations";
import { officeInForce } from "@/lib/office/reads";
import { site } from "@/lib/platform/site";
import { versionRoute } from "../../../../../version-response";

export { optionsResponse as OPTIONS } from "../../../../../open-data-response";

/** A reference to the data of a version for BibTeX. */
export const GET = forAnyone(
  versionRoute({
    type: "application/x-bibtex; charset=utf-8",
    name: ".bib",
    write: async (release) => Buffer.from(bibTex({ release, office: await officeInForce(), site: site() })),
  }),
);
