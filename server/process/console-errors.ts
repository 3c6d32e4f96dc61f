import { format } from "node:util";
import { log } from "@/lib/platform/log";
import { currentRequest } from "@/lib/platform/request-id";

/**
 * From now on, has what Next and other packages print about errors logged as lines of JSON, with the id of the request, unless
 * somebody reads along at a terminal.
 */
export function logConsoleErrors(isTerminal = process.stderr.isTTY): void {
  if (isTerminal) return;
  const logAt =
    (level: "error" | "warn") =>
    (...parts: unknown[]) => {
      const error = parts.find((part) => part instanceof Error);
      // Next's complaint about a form that it cannot read, which is answered by a refusal: anybody can send such a form.
      log[currentRequest()?.isUnread ? "info" : level](
        { ...(error && { error }) },
        format(...parts.filter((part) => part !== error)).trim(),
      );
    };
  console.error = logAt("error");
  console.warn = logAt("warn");
}
