import { reportAddress } from "./addresses";
import type { ReleaseSummary } from "../content/model";

/** What an address that leads nowhere asked for, as far as it can be told. */
export type NotFoundKind =
  | { kind: "year"; year: string }
  | { kind: "version"; year: string; version: string }
  | { kind: "section"; year: string; number: string }
  | { kind: "figure"; year: string; key: string }
  | { kind: "indicators" | "series" | "topics"; code: string }
  | { kind: "other" };

/** `path`: the address as the reader may have typed it; `nearest`: a page that leads there, where one does; `words`: to search for. */
export type NotFoundAddress = { path: string; missing: NotFoundKind; nearest: string | null; words: string };

const longest = 200;

/** Reads an address that leads nowhere, in either language, in the light of what is published. */
export function readNotFoundAddress(asked: string, releases: readonly ReleaseSummary[]): NotFoundAddress {
  const path = plain(asked).slice(0, longest);
  const parts = path
    .replace(/^\/(?:en|zh)(?=\/|$)/, "")
    .split("/")
    .filter((part) => part !== "");
  const missing = missingIn(parts, releases);
  const year = "year" in missing && missing.kind !== "year" ? Number(missing.year) : null;
  const listed = missing.kind === "other" ? null : `/${parts[0]}`;
  return { path, missing, nearest: year === null ? listed : reportAddress(year), words: wordsOf(missing) };
}

function missingIn([place, ...rest]: string[], releases: readonly ReleaseSummary[]): NotFoundKind {
  const [first = "", ...more] = rest;
  if (place === "indicators" || place === "series" || place === "topics")
    return first === "" ? { kind: "other" } : { kind: place, code: first };
  if (place !== "reports" || first === "") return { kind: "other" };
  const versions = releases.filter((release) => String(release.year) === first);
  return versions.length === 0 ? { kind: "year", year: first } : missingOf(first, more, versions);
}

function missingOf(year: string, parts: string[], versions: readonly ReleaseSummary[]): NotFoundKind {
  const [kind, name = "", ...more] = parts;
  if (name === "") return { kind: "other" };
  if (kind === "sections") return { kind: "section", year, number: name };
  if (kind === "figures") return { kind: "figure", year, key: name };
  if (kind !== "versions") return { kind: "other" };
  const isThere = versions.some(({ version }) => version === name);
  return isThere ? missingOf(year, more, versions) : { kind: "version", year, version: name };
}

function wordsOf(missing: NotFoundKind): string {
  if (missing.kind === "figure") return missing.key;
  return "code" in missing ? missing.code : "";
}

/** The address without its query, read as it is meant: an address that is encoded badly stays as it is. */
function plain(asked: string): string {
  const [path = ""] = asked.split(/[?#]/, 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
