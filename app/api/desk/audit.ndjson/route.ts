import { auditResponse } from "../audit-response";
import { download } from "../../route-errors";

export const GET = download((request: Request) => auditResponse(request, "ndjson"));
