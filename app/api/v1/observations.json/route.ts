import { exportResponse } from "../export-response";

export function GET(request: Request): Promise<Response> {
  return exportResponse(request, "json", "application/json; charset=utf-8");
}
