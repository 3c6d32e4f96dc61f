import { openDocument } from "@/app/api/v1/open-answer";
import { robotsOf } from "@/lib/open-data/robots";
import { site } from "@/lib/platform/site";

export function GET(request: Request): Response {
  return openDocument(request, { body: robotsOf(site()), type: "text/plain; charset=utf-8" });
}
