import { previewRowsResponse } from "../preview-rows";

export async function GET(
  request: Request,
  { params }: RouteContext<"/api/desk/releases/[year]/observations.json">,
) {
  const { year } = await params;
  return previewRowsResponse(request, year, {
    type: "application/json; charset=utf-8",
    write: JSON.stringify,
  });
}
