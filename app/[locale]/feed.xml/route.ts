import { forAnyone } from "@/app/api/route-access";
import { feedResponse } from "../feed-response";

export { optionsResponse as OPTIONS } from "@/app/api/v1/open-data-response";

export const GET = forAnyone(async (request: Request, { params }: RouteContext<"/[locale]/feed.xml">) => {
  const { locale } = await params;
  return feedResponse(request, locale);
});
