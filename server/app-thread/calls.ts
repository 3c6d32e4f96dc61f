import { requestIdHeader, withRequestId } from "@/lib/platform/request-id";
import { clientAddress } from "../http/client-address";
import type { AppThreadCalls } from "../public-thread/messages";
import { openAppFigures } from "./app-figures";
import { deskAnswers } from "./desk-answers";
import { logForeignOrigin } from "./log-refusals";

/** Returns what the public thread may call on this one. */
export function appThreadCalls({ page }: Pick<AppThreadCalls, "page">): AppThreadCalls {
  return {
    desk: (request) => {
      const { method, path, headers } = request;
      const answer = () => {
        if (method === "POST") logForeignOrigin(headers);
        return deskAnswers[path]!(request);
      };
      const known = { address: clientAddress({ headers }), asked: `${method} ${path}` };
      return withRequestId(String(headers[requestIdHeader]), answer, known);
    },
    page,
    figures: openAppFigures(),
  };
}
