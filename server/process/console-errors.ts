import { format } from "node:util";
import { log } from "@/lib/platform/log";

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
      log[level]({ ...(error && { error }) }, format(...parts.filter((part) => part !== error)).trim());
    };
  console.error = logAt("error");
  console.warn = logAt("warn");
}
