import { auditResponse } from "../audit-response";

export function GET(request: Request): Promise<Response> {
  return auditResponse(request, "csv");
}
