import { loadUnread } from "@/lib/notices/loaders";

/** Responds with the number of the signed-in person's unread notices. */
export async function GET(): Promise<Response> {
  const unread = await loadUnread();
  const headers = { "cache-control": "no-store" };
  return Response.json({ unread: unread ?? 0 }, { status: unread === null ? 401 : 200, headers });
}
