import { forAnyone } from "@/app/api/route-access";
import { feedResponse } from "@/app/[locale]/feed-response";

export { optionsResponse as OPTIONS } from "@/app/api/v1/open-data-response";

export const GET = forAnyone(
  async (request: Request, { params }: RouteContext<"/[locale]/reports/[year]/feed.xml">) => {
    const { locale, year } = await params;
    return feedResponse(request, locale, year);
  },
);
