import { saveFieldAddress } from "@/lib/entry/save-address";
import { requestIdHeader, withRequestId } from "@/lib/platform/request-id";
import { clientAddress } from "../http/client-address";
import type { AppThreadCalls } from "../public-thread/messages";
import { openAppFigures } from "./app-figures";
import { logForeignOrigin } from "./log-refusals";
import { saveFieldAsJson } from "./save-field";

/** Returns what the public thread may call on this one. */
export function appThreadCalls({ page }: Pick<AppThreadCalls, "page">): AppThreadCalls {
  return {
    save: ({ headers, body }) => {
      const save = () => {
        logForeignOrigin(headers);
        return saveFieldAsJson({ headers, body });
      };
      const known = { address: clientAddress({ headers }), asked: `POST ${saveFieldAddress}` };
      return withRequestId(String(headers[requestIdHeader]), save, known);
    },
    page,
    figures: openAppFigures(),
  };
}
