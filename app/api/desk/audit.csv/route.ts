import { readingTrail } from "@/lib/history/policy";
import { auditResponse } from "../audit-response";
import { download } from "../../route-errors";

export const GET = download(readingTrail, (request: Request) => auditResponse(request, "csv"));
