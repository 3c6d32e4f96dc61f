import { forAnyone } from "@/app/api/route-access";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { chartResponse } from "../../chart-response";

type Context = RouteContext<"/[locale]/charts/[file]">;

export const GET = forAnyone(async (request: Request, { params }: Context) => {
  return chartResponse(request, { ...(await params), across: await acrossYearsInForce(), base: "" });
});
