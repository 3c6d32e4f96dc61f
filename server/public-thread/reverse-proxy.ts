import { Agent, type RequestListener } from "node:http";
import { createProxyServer } from "httpxy";
import { log } from "@/lib/platform/log";
import { errorPage } from "@/lib/prepared/error-page";
import { readyToSend, sendAnswer } from "@/lib/prepared/send-answer";

const ofTheConnection = ["connection", "keep-alive", "upgrade", "http2-settings", "expect", "te"];

/** Passes a request on to the server that listens at a path of the system, and its answer back as it comes. */
export function reverseProxy(path: string): RequestListener {
  const proxy = createProxyServer({ target: { socketPath: path }, agent: new Agent({ keepAlive: true }) });
  // Answered here meanwhile, as when its body grew too large, a request has nobody to be answered to.
  proxy.on("proxyReq", (asking, _request, response) => {
    response.once("close", () => asking.destroy());
  });
  return (request, response) => {
    // What was settled with the client for this connection; Node has asked for an announced body already.
    for (const name of ofTheConnection) delete request.headers[name];
    proxy.web(request, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) response.destroy();
      else {
        log.error({ url: request.url, error }, "a request could not be passed on");
        sendAnswer(request, response, readyToSend(errorPage(503)));
      }
    });
  };
}
