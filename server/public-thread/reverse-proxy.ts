import { Agent, type RequestListener } from "node:http";
import { createProxyServer } from "httpxy";
import { log } from "@/lib/platform/log";
import { errorAnswer } from "@/lib/prepared/error-page";
import { readyToSend, sendAnswer } from "@/lib/prepared/send-answer";

const ofTheConnection = ["connection", "keep-alive", "upgrade", "http2-settings", "expect", "te"];

/** Returns a listener that forwards requests to the server on a socket and streams its responses back. */
export function reverseProxy(path: string): RequestListener {
  const proxy = createProxyServer({ target: { socketPath: path }, agent: new Agent({ keepAlive: true }) });
  // The request may have been answered here already, for instance because its body grew too large.
  proxy.on("proxyReq", (asking, _request, response) => {
    response.once("close", () => asking.destroy());
  });
  return (request, response) => {
    // Hop-by-hop headers. Node has already answered `Expect: 100-continue`.
    for (const name of ofTheConnection) delete request.headers[name];
    proxy.web(request, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) response.destroy();
      else {
        log.error({ url: request.url, error }, "a request could not be passed on");
        sendAnswer(request, response, readyToSend(errorAnswer(request.url ?? "/", 503)));
      }
    });
  };
}
