import { forAnyone } from "@/app/api/route-access";
import { pdfResponse } from "@/app/[locale]/pdf-response";

export const GET = forAnyone(
  async (
    request: Request,
    { params }: RouteContext<"/[locale]/reports/[year]/versions/[version]/report.pdf">,
  ) => pdfResponse(request, await params),
);
