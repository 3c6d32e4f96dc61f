import { reading } from "@/lib/entry/policy";
import { previewRowsResponse } from "../preview-rows";
import { download } from "../../../../route-access";

export const GET = download(
  reading,
  async (_, request: Request, { params }: RouteContext<"/api/desk/releases/[year]/observations.json">) => {
    const { year } = await params;
    return previewRowsResponse(request, year, {
      type: "application/json; charset=utf-8",
      write: JSON.stringify,
    });
  },
);
