import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

/** Returns a listener in which an unexpected error ends the request and not the process. */
export function withErrors(handle: Handler): RequestListener {
  return (request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  };
}
