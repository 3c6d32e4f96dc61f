import { Agent, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from "node:http";
import { createProxyServer } from "httpxy";
import { log } from "@/lib/platform/log";
import { errorAnswer } from "@/lib/prepared/error-page";
import { readyToSend, sendAnswer } from "@/lib/prepared/send-answer";
import { isOfUnread, refuseUnread } from "../http/unread-body";
import { removeFromAnswer, removeFromQuestion } from "./hop-by-hop";

/** Returns a listener that forwards requests to the server on a socket and streams its responses back. */
export function reverseProxy(path: string): RequestListener {
  const proxy = createProxyServer({ target: { socketPath: path }, agent: new Agent({ keepAlive: true }) });
  // The request may have been answered here already, for instance because its body grew too large.
  proxy.on("proxyReq", (asking, _request, response) => {
    response.once("close", () => asking.destroy());
  });
  proxy.on("proxyRes", (answer, request, response) => {
    if (!isOfUnread(answer)) return withoutHopByHop(answer.headers);
    answer.resume();
    refuseUnread(request, response as ServerResponse);
  });
  return (request, response) => {
    removeFromQuestion(request.headers);
    proxy.web(request, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) response.destroy();
      else {
        log.error({ url: request.url, error }, "a request could not be passed on");
        sendAnswer(request, response, readyToSend(errorAnswer(request.url ?? "/", 503)));
      }
    });
  };
}

function withoutHopByHop(headers: IncomingHttpHeaders): void {
  removeFromAnswer(headers);
  // httpxy says keep-alive where an answer says nothing, but copies only what is enumerable: what the client asked for is
  // known to Node, which then says it.
  Object.defineProperty(headers, "connection", { value: "close", writable: true, enumerable: false });
}
