import { unstable_rethrow } from "next/navigation";
import { type Access, type Declared, withAccess } from "@/lib/platform/access";
import { refusalOfError, serverErrorStatus } from "@/lib/platform/error-refusal";
import type { Refusal } from "@/lib/platform/result";

type Route<A extends unknown[]> = (...asked: A) => Promise<Response>;
type DeclaredRoute<A extends unknown[]> = Route<A> & Declared;

/** Returns a route that answers an error with the refusal as text in both languages, for who opens a download. */
export function download<A extends unknown[]>(access: Access, route: Route<A>): DeclaredRoute<A> {
  return withErrors(access, route, ({ sentence: { zh, en } }, status) => {
    const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
    return new Response(`${zh}\n${en}\n`, { status, headers });
  });
}

/** Returns a route that answers an error with the refusal as a result in JSON, for a script of a page. */
export function forScripts<A extends unknown[]>(access: Access, route: Route<A>): DeclaredRoute<A> {
  return withErrors(access, route, (error, status) =>
    Response.json({ ok: false, error }, { status, headers: { "Cache-Control": "no-store" } }),
  );
}

// Next answers an error of a route with an empty response.
function withErrors<A extends unknown[]>(
  access: Access,
  route: Route<A>,
  respond: (refusal: Refusal, status: number) => Response,
): DeclaredRoute<A> {
  return withAccess(access, async (...asked: A) => {
    try {
      return await route(...asked);
    } catch (error) {
      // Next tells by errors of its own which routes depend on the request.
      unstable_rethrow(error);
      const refusal = refusalOfError(error);
      return respond(refusal, serverErrorStatus(refusal) ?? 500);
    }
  });
}
