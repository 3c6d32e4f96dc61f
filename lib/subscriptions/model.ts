import type { Locale } from "@/lib/platform/i18n/routing";
import type { IndicatorUpdate } from "@/lib/publication/changes/indicator-updates";
import type { ReleaseUpdate } from "@/lib/publication/changes/release-updates";

/** What somebody is told of: every release and correction, corrections only, those of one report, or those of one indicator. */
export type Scope =
  { kind: "all" | "corrections" } | { kind: "report"; year: number } | { kind: "indicator"; code: string };

/** Returns a scope as it is stored and stands in forms, such as `report:2023`. */
export function printScope(scope: Scope): string {
  if (scope.kind === "report") return `report:${scope.year}`;
  return scope.kind === "indicator" ? `indicator:${scope.code}` : scope.kind;
}

export function parseScope(printed: string): Scope | null {
  if (printed === "all" || printed === "corrections") return { kind: printed };
  const [, kind, of = ""] = /^(report|indicator):(\S{1,200})$/.exec(printed) ?? [];
  if (kind === "indicator") return { kind, code: of };
  return kind === "report" && /^\d{4}$/.test(of) ? { kind, year: Number(of) } : null;
}

/** Somebody who is told, with what of. */
export type Subscriber = { id: string; email: string; locale: Locale; scopes: readonly Scope[] };

/** A release as it is told of: what it changed, also by the code of each indicator whose values it published anew. */
export type Announced = { update: ReleaseUpdate; indicators: ReadonlyMap<string, IndicatorUpdate> };

/** What of a release is told to one subscriber: all that it changed, or what it changed of some indicators. */
export type News = "all" | readonly IndicatorUpdate[];

/** Returns what a release has for these scopes; null if it has nothing. */
export function newsFor(scopes: readonly Scope[], { update, indicators }: Announced): News | null {
  const isWhole = scopes.some(
    (scope) =>
      scope.kind === "all" ||
      (scope.kind === "corrections" && update.changes !== null) ||
      (scope.kind === "report" && scope.year === update.release.year),
  );
  if (isWhole) return "all";
  const updates = scopes.flatMap((scope) =>
    scope.kind === "indicator" ? (indicators.get(scope.code) ?? []) : [],
  );
  return updates.length > 0 ? updates : null;
}

/** A message that the mail server of an address refused for good so many times in a row ends the subscription. */
export const mostRefusals = 3;

/** In milliseconds. */
export const confirmWithin = 48 * 60 * 60 * 1000;
