import { readingTrail } from "@/lib/history/policy";
import { auditResponse } from "../audit-response";
import { download } from "../../route-access";

export const GET = download(readingTrail, (_, request: Request) => auditResponse(request, "ndjson"));
