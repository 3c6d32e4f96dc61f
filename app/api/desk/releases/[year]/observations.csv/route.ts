import { reading } from "@/lib/entry/policy";
import { currentExportFormat } from "@/lib/publication/content/model";
import { csvHeader, csvRows } from "@/lib/publication/observations/csv";
import { cellsOf } from "@/lib/publication/observations/observation-row";
import { previewRowsResponse } from "../preview-rows";
import { download } from "../../../../route-access";

export const GET = download(
  reading,
  async (_, request: Request, { params }: RouteContext<"/api/desk/releases/[year]/observations.csv">) => {
    const { year } = await params;
    const type = "text/csv; charset=utf-8; header=present";
    return previewRowsResponse(request, year, {
      type,
      write: (rows) => csvHeader(currentExportFormat) + csvRows(rows.map(cellsOf), currentExportFormat),
    });
  },
);
