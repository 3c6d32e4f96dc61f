import { fail, type RefusalCode, type Result } from "@/lib/platform/result";

const statuses: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LOCKED: 423,
};

/** A result as an answer over HTTP, never kept by a cache; what was made answers with `made`. */
export function answerOf(result: Result<unknown>, made = 200): Response {
  const status = result.ok ? made : (statuses[result.error.code] ?? 422);
  return Response.json(result, { status, headers: { "Cache-Control": "no-store" } });
}
