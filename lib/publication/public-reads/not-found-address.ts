import type { ReleaseSummary } from "../content/model";
import { reportAddress } from "./addresses";

/** What a reader looked for at an address that does not exist. */
export type RequestedPage =
  | { kind: "year"; year: string }
  | { kind: "version"; year: string; version: string }
  | { kind: "section"; year: string; number: string }
  | { kind: "figure"; year: string; key: string }
  | { kind: "indicators" | "series" | "topics"; code: string }
  | { kind: "other" };

/** `path` is the decoded address, shortened; `nearest` the page to go on from, or null; `searchTerms` may be "". */
export type NotFoundAddress = {
  path: string;
  requested: RequestedPage;
  nearest: string | null;
  searchTerms: string;
};

const maxLength = 200;

/** Reads an address that does not exist, in either language. `releases` decide whether its year and version exist. */
export function readNotFoundAddress(address: string, releases: readonly ReleaseSummary[]): NotFoundAddress {
  const path = decodedPath(address).slice(0, maxLength);
  const parts = path
    .replace(/^\/(?:en|zh)(?=\/|$)/, "")
    .split("/")
    .filter((part) => part !== "");
  const requested = requestedPage(parts, releases);
  const year = "year" in requested && requested.kind !== "year" ? Number(requested.year) : null;
  const listed = requested.kind === "other" ? null : `/${parts[0]}`;
  return {
    path,
    requested,
    nearest: year === null ? listed : reportAddress(year),
    searchTerms: searchTermsOf(requested),
  };
}

function requestedPage([collection, ...rest]: string[], releases: readonly ReleaseSummary[]): RequestedPage {
  const [first = "", ...more] = rest;
  if (collection === "indicators" || collection === "series" || collection === "topics")
    return first === "" ? { kind: "other" } : { kind: collection, code: first };
  if (collection !== "reports" || first === "") return { kind: "other" };
  const versions = releases.filter((release) => String(release.year) === first);
  return versions.length === 0 ? { kind: "year", year: first } : requestedIn(first, more, versions);
}

function requestedIn(year: string, parts: string[], versions: readonly ReleaseSummary[]): RequestedPage {
  const [kind, name = "", ...more] = parts;
  if (name === "") return { kind: "other" };
  if (kind === "sections") return { kind: "section", year, number: name };
  if (kind === "figures") return { kind: "figure", year, key: name };
  if (kind !== "versions") return { kind: "other" };
  const isPublished = versions.some(({ version }) => version === name);
  return isPublished ? requestedIn(year, more, versions) : { kind: "version", year, version: name };
}

function searchTermsOf(requested: RequestedPage): string {
  if (requested.kind === "figure") return requested.key;
  return "code" in requested ? requested.code : "";
}

/** Returns the path of an address, decoded unless its encoding is invalid. */
function decodedPath(address: string): string {
  const [path = ""] = address.split(/[?#]/, 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
