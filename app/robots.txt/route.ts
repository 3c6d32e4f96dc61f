import { forAnyone } from "@/app/api/route-access";
import { documentResponse } from "@/app/api/v1/open-data-response";
import { robotsOf } from "@/lib/open-data/robots";
import { site } from "@/lib/platform/site";

// The address of the site is known at run time only, not when the application is built.
export const dynamic = "force-dynamic";

export const GET = forAnyone((request: Request): Response => {
  return documentResponse(request, { body: robotsOf(site()), type: "text/plain; charset=utf-8" });
});
