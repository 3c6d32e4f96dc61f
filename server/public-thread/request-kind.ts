import { saveFieldAddress } from "@/lib/entry/save-address";
import { formatNames, observationsPath } from "@/lib/publication/observations/export-formats";

/** `prepared` is a public page or file that was answered without the app thread; the others are what was asked for. */
export const requestKinds = ["prepared", "page", "export", "save", "desk", "api", "static"] as const;
export type RequestKind = (typeof requestKinds)[number];

const exports = new Set(formatNames.map(observationsPath));
const patterns: readonly [RegExp, RequestKind][] = [
  [/^\/api\/(?:desk|auth)\//, "desk"],
  [/^\/api\//, "api"],
  [/^(?:\/(?:en|zh))?\/(?:desk|sign-in|welcome|answer)(?:\/|$)/, "desk"],
  [/^\/(?:_next|examples)\/|^\/[\w-]+\.(?:js|png|svg|ico|txt)$/, "static"],
];

/** Returns what kind of request an address is, as metrics and the log tell them apart. */
export function requestKindOf(url: string, isPrepared: boolean): RequestKind {
  if (isPrepared && !url.startsWith("/api/")) return "prepared";
  const path = url.split("?", 1)[0] ?? "";
  if (path === saveFieldAddress) return "save";
  if (exports.has(path)) return "export";
  return patterns.find(([pattern]) => pattern.test(path))?.[1] ?? "page";
}
