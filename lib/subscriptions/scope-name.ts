import type { Bilingual } from "@/lib/platform/bilingual";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { indicatorScope, reportScope, scopeNames } from "./messages";
import type { Scope } from "./model";

/** What of the published reports is needed to name scopes. */
export type Published = Pick<AcrossYears, "releases" | "indicators">;

/** Returns what a scope is called; null if nothing published has its year or code. */
export function findScopeName(scope: Scope, { releases, indicators }: Published): Bilingual | null {
  if (scope.kind === "report") {
    const release = releases.find(({ year }) => year === scope.year);
    return release ? reportScope(release.title) : null;
  }
  if (scope.kind !== "indicator") return scopeNames[scope.kind];
  const indicator = indicators.get(scope.code);
  return indicator ? indicatorScope(indicator.name) : null;
}

/** The same for a scope that somebody has, whose indicator may be published under another code by now. */
export function scopeName(scope: Scope, published: Published): Bilingual {
  const of = scope.kind === "report" ? String(scope.year) : scope.kind === "indicator" ? scope.code : "";
  const named = { zh: of, en: of };
  return (
    findScopeName(scope, published) ?? (scope.kind === "report" ? reportScope(named) : indicatorScope(named))
  );
}
