import { requestIdHeader, withRequestId } from "@/lib/platform/request-id";
import type { AppThreadCalls } from "../public-thread/messages";
import { openAppFigures } from "./app-figures";
import { saveFieldAsJson } from "./save-field";

/** Returns what the public thread may call on this one. */
export function appThreadCalls({ page }: Pick<AppThreadCalls, "page">): AppThreadCalls {
  return {
    save: (request) =>
      withRequestId(String(request.headers[requestIdHeader]), () => saveFieldAsJson(request)),
    page,
    figures: openAppFigures(),
  };
}
