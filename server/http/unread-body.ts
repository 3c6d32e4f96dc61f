import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { unreadable } from "@/lib/platform/refusals";
import { currentRequest } from "@/lib/platform/request-id";
import { malformedAnswer } from "@/lib/prepared/error-page";
import { readyToSend, sendAnswer } from "@/lib/prepared/send-answer";

// From the app thread to the public thread, which sends another answer in its place.
const header = "x-annals-unread";

/**
 * Returns a listener that marks the answer to a form or an action that Next could not read. Next answers 500, as if it were the
 * server's fault, or 400 with words for its developers; that nothing was read is known by none of our code having run.
 */
export function markUnread(listener: RequestListener): RequestListener {
  return (request, response) => {
    const current = currentRequest();
    if (current?.isUnread) {
      const { writeHead } = response;
      response.writeHead = function (this: ServerResponse, ...head: Parameters<typeof writeHead>) {
        if ((head[0] === 500 || head[0] === 400) && current.isUnread) this.setHeader(header, "1");
        return writeHead.apply(this, head);
      } as typeof writeHead;
    }
    listener(request, response);
  };
}

/** Whether an answer of the app thread is to a body that could not be read. */
export function isOfUnread({ headers }: Pick<IncomingMessage, "headers">): boolean {
  return header in headers;
}

export function refuseUnread(request: IncomingMessage, response: ServerResponse): void {
  const isScript = "next-action" in request.headers;
  sendAnswer(request, response, readyToSend(malformedAnswer(request.url ?? "/", unreadable, isScript)));
}
