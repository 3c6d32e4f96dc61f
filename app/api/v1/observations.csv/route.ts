import { exportResponse } from "../export-response";

export { openOptions as OPTIONS } from "../open-answer";

export function GET(request: Request): Promise<Response> {
  return exportResponse(request, "csv");
}
