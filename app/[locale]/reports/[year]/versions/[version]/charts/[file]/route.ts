import { forAnyone } from "@/app/api/route-access";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { acrossYearsAsOf } from "@/lib/publication/public-reads/across-years-as-of";
import { versionAddress } from "@/lib/publication/public-reads/addresses";
import { findRelease } from "@/lib/publication/public-reads/reads";
import { chartResponse } from "../../../../../../chart-response";

type Context = RouteContext<"/[locale]/reports/[year]/versions/[version]/charts/[file]">;

/** A chart as of a version, which no later one changes. */
export const GET = forAnyone(async (request: Request, { params }: Context) => {
  const { year, version, ...asked } = await params;
  const release = await findRelease(yearOfAddress(year), version);
  const across = release && (await acrossYearsAsOf(release)).across;
  return chartResponse(request, { ...asked, across, base: versionAddress(yearOfAddress(year), version) });
});
