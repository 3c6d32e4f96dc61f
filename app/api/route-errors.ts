import { unstable_rethrow } from "next/navigation";
import { refusalOfError, serverErrorStatus } from "@/lib/platform/error-refusal";
import type { Refusal, RefusalCode } from "@/lib/platform/result";

export type Route<A extends unknown[]> = (...asked: A) => Promise<Response>;
export type Respond = (refusal: Refusal) => Response;

const statuses: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  FORBIDDEN: 403,
  OTHER_PERSON: 403,
  REAUTHENTICATE: 403,
  NOT_FOUND: 404,
};

/** Returns the status that goes with a refusal; 422 for what the request itself has to be changed for. */
export function statusOf(refusal: Refusal): number {
  return serverErrorStatus(refusal) ?? statuses[refusal.code] ?? 422;
}

/** Answers with the refusal as text in both languages, for who opens a download. */
export function textRefusal(refusal: Refusal): Response {
  const { zh, en } = refusal.sentence;
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(`${zh}\n${en}\n`, { status: statusOf(refusal), headers });
}

/** Answers with the refusal as a result in JSON, for a script of a page. */
export function jsonRefusal(error: Refusal): Response {
  return Response.json(
    { ok: false, error },
    { status: statusOf(error), headers: { "Cache-Control": "no-store" } },
  );
}

/** Returns a route that answers an error too; Next would answer with an empty response. */
export function withErrors<A extends unknown[]>(route: Route<A>, respond: Respond): Route<A> {
  return async (...asked) => {
    try {
      return await route(...asked);
    } catch (error) {
      // Next tells by errors of its own which routes depend on the request.
      unstable_rethrow(error);
      return respond(refusalOfError(error));
    }
  };
}
