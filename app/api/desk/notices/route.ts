import { loadUnread } from "@/lib/notices/loaders";
import { forScripts } from "../../route-errors";

/** Responds with the number of the signed-in person's unread notices. */
export const GET = forScripts(async () => {
  const unread = await loadUnread();
  const headers = { "cache-control": "no-store" };
  return Response.json({ unread: unread ?? 0 }, { status: unread === null ? 401 : 200, headers });
});
