import { allowedSessionOfRequest, sameOriginSessionOfRequest } from "@/lib/accounts/sessions/as-action";
import { refusals } from "@/lib/accounts/sessions/refusals";
import { actorOf } from "@/lib/accounts/sessions/session";
import { type Access, type Declared, withAccess } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import type { Refusal } from "@/lib/platform/result";
import { jsonRefusal, type Respond, type Route, textRefusal, withErrors } from "./route-errors";

type Asked = [request: Request, ...context: unknown[]];
type ForActor<A extends Asked> = (actor: Actor, ...asked: A) => Promise<Response>;

/** Returns a route for those whom the rule allows, whose refusals are text for who opens a download. */
export function download<A extends Asked>(access: Access, route: ForActor<A>): Route<A> & Declared {
  return withAccess(access, withErrors(guarded(access, route, downloadRefusal), textRefusal));
}

/** Returns a route for those whom the rule allows, whose refusals are JSON for a script of a page. */
export function forScripts<A extends Asked>(access: Access, route: ForActor<A>): Route<A> & Declared {
  return withAccess(access, withErrors(guarded(access, route, jsonRefusal), jsonRefusal));
}

/** Declares that everybody may ask. */
export function forAnyone<F extends (...asked: never[]) => Response | Promise<Response>>(
  route: F,
): F & Declared {
  return withAccess({ by: "anyone" }, route);
}

/** What changes something has to come from a page of ours, and for the person who opened it where the address names them. */
function guarded<A extends Asked>(access: Access, route: ForActor<A>, respond: Respond): Route<A> {
  return async (...asked) => {
    const [request] = asked;
    const openedBy = new URL(request.url).searchParams.get("openedBy") ?? undefined;
    const isReading = request.method === "GET" || request.method === "HEAD";
    const find = isReading ? allowedSessionOfRequest : sameOriginSessionOfRequest;
    const session = await find(access, openedBy);
    return session.ok ? route(actorOf(session.value.person), ...asked) : respond(session.error);
  };
}

function downloadRefusal(refusal: Refusal): Response {
  return textRefusal(
    refusal.code === "NOT_SIGNED_IN" ? { ...refusal, sentence: refusals.signInToOpen } : refusal,
  );
}
