import { volumesOf } from "@/app/[locale]/pdf-response";
import { forAnyone } from "@/app/api/route-access";
import { archiveFile, isPreparedWhole } from "@/lib/open-data/version-data/files";
import { versionRoute } from "../../../../../version-response";

export { optionsResponse as OPTIONS } from "../../../../../open-data-response";

/** A version whole: data, metadata, dictionary and text. */
export const GET = forAnyone(
  versionRoute({
    type: "application/zip",
    name: ".zip",
    write: async (release) =>
      isPreparedWhole(release) ? archiveFile(release, await volumesOf(release)) : null,
  }),
);
