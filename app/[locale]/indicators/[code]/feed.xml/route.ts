import { indicatorFeedResponse } from "@/app/[locale]/feed-response";
import { forAnyone } from "@/app/api/route-access";

export { optionsResponse as OPTIONS } from "@/app/api/v1/open-data-response";

export const GET = forAnyone(
  async (request: Request, { params }: RouteContext<"/[locale]/indicators/[code]/feed.xml">) => {
    const { locale, code } = await params;
    return indicatorFeedResponse(request, locale, code);
  },
);
