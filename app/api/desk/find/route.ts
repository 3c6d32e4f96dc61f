import { find } from "@/lib/finder/find";
import { forScripts } from "../../route-access";
import { jsonRefusal } from "../../route-errors";

/** Finds figures, sections, submissions and people by what the person has typed so far. */
export const GET = forScripts(find.access, async (actor, request: Request) => {
  const found = await find(new URL(request.url).searchParams.get("q") ?? "", actor);
  if (!found.ok) return jsonRefusal(found.error);
  return Response.json(found.value, { headers: { "cache-control": "no-store" } });
});
