import { forAnyone } from "@/app/api/route-access";
import { isPreparedWhole, parquetFile } from "@/lib/open-data/version-data/files";
import { versionRoute } from "../../../../../version-response";

export { optionsResponse as OPTIONS } from "../../../../../open-data-response";

/** The observations of a version as Parquet. */
export const GET = forAnyone(
  versionRoute({
    type: "application/vnd.apache.parquet",
    name: ".parquet",
    write: async (release) => (isPreparedWhole(release) ? parquetFile(release) : null),
  }),
);
