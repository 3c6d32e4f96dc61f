import type { IncomingHttpHeaders } from "node:http";

// RFC 9110, 7.6.1. Node has already answered `Expect: 100-continue`, and frames each body as its own connection needs.
const ofTheConnection = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "upgrade"];
const ofTheQuestion = [...ofTheConnection, "http2-settings", "expect"];
const ofTheAnswer = [...ofTheConnection, "transfer-encoding"];

/** Removes the headers of a request that concern its connection only. */
export function removeFromQuestion(headers: IncomingHttpHeaders): void {
  for (const name of ofTheQuestion) delete headers[name];
}

/** Removes the headers of a response that concern its connection only, also those that it names. */
export function removeFromAnswer(headers: IncomingHttpHeaders): void {
  const named = (headers.connection ?? "").toLowerCase().split(/[\s,]+/);
  for (const name of [...named, ...ofTheAnswer]) delete headers[name];
}
