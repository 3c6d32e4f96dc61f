import { Agent, type IncomingHttpHeaders, type IncomingMessage, request as ask } from "node:http";
import { buffer } from "node:stream/consumers";
import { removeFromAnswer, removeFromQuestion } from "./hop-by-hop";

export type WholeAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** In milliseconds. What takes longer hangs, and must not keep its place in the line for ever. */
const patience = 60_000;

/**
 * Returns a function that puts a request to the server on a socket and returns its whole answer. It goes on when the client has
 * left, and does not wait for a client that reads slowly, so that it takes as long as the server works for it.
 */
export function wholeAnswers(
  socketPath: string,
): (request: IncomingMessage, body: Buffer) => Promise<WholeAnswer> {
  const agent = new Agent({ keepAlive: true });
  return ({ method, url, headers: given }, body) => {
    const headers = { ...given };
    removeFromQuestion(headers);
    delete headers["transfer-encoding"];
    if (body.length > 0 || headers["content-length"]) headers["content-length"] = String(body.length);
    return new Promise((resolve, reject) => {
      // What answers a HEAD need not know how long the answer to a GET is.
      const asked = method === "HEAD" ? "GET" : method;
      const asking = ask({ socketPath, agent, method: asked, path: url, headers }, (answer) => {
        buffer(answer).then((whole) => {
          removeFromAnswer(answer.headers);
          resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: whole });
        }, reject);
      });
      asking.setTimeout(patience, () => asking.destroy(new Error("The server did not answer in time.")));
      asking.on("error", reject);
      asking.end(body);
    });
  };
}
