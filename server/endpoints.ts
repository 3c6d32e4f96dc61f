import { presenceAddress } from "@/lib/entry/form/presence-address";
import { saveFieldAddress } from "@/lib/entry/save-address";
import { noticesAddress } from "@/lib/notices/notices-address";
import { formatNames, observationsPath } from "@/lib/publication/observations/export-formats";
import type { EndpointHandler, Handler } from "./http/request-handler";

/**
 * What is answered before Next. Everything else is a prepared page or a route below app/.
 * `handler` is a file of server/http; `thread` is where its work is done: the public thread asks the app thread for what pages of
 * the desk ask by themselves.
 */
export const endpoints = [
  { methods: ["POST"], paths: [saveFieldAddress, presenceAddress], handler: "desk-endpoint", thread: "app" },
  { methods: ["GET", "HEAD"], paths: [noticesAddress], handler: "desk-endpoint", thread: "app" },
  {
    methods: ["GET", "HEAD", "OPTIONS"],
    paths: formatNames.map(observationsPath),
    handler: "observations-endpoint",
    thread: "public",
  },
  { methods: ["GET", "HEAD"], paths: ["/api/health"], handler: "health-endpoint", thread: "public" },
  { methods: ["GET", "HEAD"], paths: ["/api/metrics"], handler: "metrics-endpoint", thread: "public" },
] as const;

export type EndpointHandlers = Partial<Record<(typeof endpoints)[number]["handler"], EndpointHandler>>;

/** Returns a handler that gives each request to the handler of its endpoint, and all others to `next`. */
export function withEndpoints(handlers: EndpointHandlers, next: Handler): Handler {
  const routes = new Map<string, EndpointHandler | undefined>(
    endpoints.flatMap(({ methods, paths, handler }) =>
      methods.flatMap((method) => paths.map((path) => [`${method} ${path}`, handlers[handler]] as const)),
    ),
  );
  return async (request, response) => {
    const handle = routes.get(`${request.method} ${request.url?.split("?", 1)[0]}`);
    if (!(await handle?.(request, response))) await next(request, response);
  };
}
