import { unstable_rethrow } from "next/navigation";
import { refusalOfError, refusalStatus } from "@/lib/platform/error-refusal";
import type { Refusal } from "@/lib/platform/result";

export type Route<A extends unknown[]> = (...asked: A) => Promise<Response>;
export type Respond = (refusal: Refusal) => Response;

/** Answers with the refusal as text in both languages, for who opens a download. */
export function textRefusal(refusal: Refusal): Response {
  const { zh, en } = refusal.sentence;
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(`${zh}\n${en}\n`, { status: refusalStatus(refusal), headers });
}

/** Answers with the refusal as a result in JSON, for a script of a page. */
export function jsonRefusal(error: Refusal): Response {
  return Response.json(
    { ok: false, error },
    { status: refusalStatus(error), headers: { "Cache-Control": "no-store" } },
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
