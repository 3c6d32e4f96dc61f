import { openDocument } from "@/app/api/v1/open-answer";
import { robotsOf } from "@/lib/open-data/robots";
import { site } from "@/lib/platform/site";

// Which address the site has, and what is in force, is known where it runs and not where it is built.
export const dynamic = "force-dynamic";

export function GET(request: Request): Response {
  return openDocument(request, { body: robotsOf(site()), type: "text/plain; charset=utf-8" });
}
