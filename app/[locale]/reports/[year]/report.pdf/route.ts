import { forAnyone } from "@/app/api/route-access";
import { pdfResponse } from "@/app/[locale]/pdf-response";

/** The version in force. */
export const GET = forAnyone(
  async (request: Request, { params }: RouteContext<"/[locale]/reports/[year]/report.pdf">) =>
    pdfResponse(request, await params),
);
