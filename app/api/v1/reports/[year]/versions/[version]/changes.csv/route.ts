import { forAnyone } from "@/app/api/route-access";
import { changesFile } from "@/lib/open-data/version-data/files";
import { versionRoute } from "../../../../../version-response";

export { optionsResponse as OPTIONS } from "../../../../../open-data-response";

/** What a version changed in the one before. */
export const GET = forAnyone(
  versionRoute({
    type: "text/csv; charset=utf-8; header=present",
    name: "-changes.csv",
    write: async (release) => Buffer.from(await changesFile(release)),
  }),
);
