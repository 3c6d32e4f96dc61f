import { AsyncResource } from "node:async_hooks";
import type { IncomingHttpHeaders, RequestListener } from "node:http";
import { isSameOrigin } from "@/lib/accounts/sessions/same-origin";
import type { RefusalCode } from "@/lib/platform/result";
import { logRefusal, logSecurity } from "@/lib/platform/security-log";

const codes = { 401: "NOT_SIGNED_IN", 403: "FORBIDDEN" } as const;

// Programs sign in here without an Origin, and mail programs end a subscription; both have a token of their own against other sites.
const ofPrograms = /^\/api\/auth\/|^(?:\/(?:en|zh))?\/subscription\/[^/?]+\/leave(?:\?|$)/;

/**
 * Returns a listener that has the security log say which requests were refused by their status, and which came from a page of
 * another site, whether Next or our own code refuses them. What an action refuses in its result is logged by `withoutErrors`.
 */
export function logRefusals(listener: RequestListener): RequestListener {
  return (request, response) => {
    const { method, url = "/" } = request;
    if (method === "POST" && !ofPrograms.test(url)) logForeignOrigin(request.headers);
    if (url.startsWith("/api/desk/"))
      response.once(
        "finish",
        AsyncResource.bind(() => {
          const code = codes[response.statusCode as keyof typeof codes] as RefusalCode | undefined;
          if (code) logRefusal(code);
        }),
      );
    listener(request, response);
  };
}

/** Logs a change that no page of ours asks for. */
export function logForeignOrigin(headers: IncomingHttpHeaders): void {
  const get = (name: string) => headers[name]?.toString() ?? null;
  if (isSameOrigin({ get })) return;
  logSecurity("foreign_origin", { reason: get("origin")?.slice(0, 200) ?? "no Origin" });
}
