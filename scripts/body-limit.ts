import type { IncomingMessage, ServerResponse } from "node:http";

/** No form, upload or call of Annals needs a larger body. */
export const largestBody = 2 * 1024 * 1024;

const drainedFor = 5_000;
const sentence = {
  zh: "发送的内容超过 2 MB，未被接收，也未作任何更改。请减少内容或分几次提交。",
  en: "What was sent is larger than 2 MB. It was not accepted and nothing was changed. Please send less at a time.",
};

/** Whether the body was refused already by the length it declares. */
export function refuseDeclared(request: IncomingMessage, response: ServerResponse): boolean {
  if (Number(request.headers["content-length"] ?? 0) <= largestBody) return false;
  refuse(request, response);
  return true;
}

/** Counts a body that declares no length as it arrives, and refuses it where it passes the limit. */
export function refuseStreamed(request: IncomingMessage, response: ServerResponse): void {
  if (!("transfer-encoding" in request.headers)) return;
  let received = 0;
  const push = request.push.bind(request);
  // Listening for data would take it away from Next, which reads the same stream later; this only looks at it in passing.
  request.push = (chunk: Uint8Array | null, encoding?: BufferEncoding) => {
    received += chunk?.length ?? 0;
    if (received <= largestBody) return push(chunk, encoding);
    if (!response.headersSent) refuse(request, response);
    return true;
  };
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  const body = JSON.stringify({ error: { code: "TOO_LARGE", sentence } });
  response.writeHead(413, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    connection: "close",
  });
  response.end(body);
  // A client still sending would lose the answer if the connection were cut at once: let it send into the void for a while.
  request.resume();
  const cut = setTimeout(() => request.socket.destroy(), drainedFor);
  request.socket.once("close", () => clearTimeout(cut));
}
