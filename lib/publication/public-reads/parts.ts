import { isDeepStrictEqual } from "node:util";
import { sitePart, type SiteTextsState } from "@/lib/site-texts/parts";
import type { SitePage } from "@/lib/site-texts/site-texts";
import type { Release, ReleaseSummary } from "../content/model";
import type { PartKind } from "../content/part-name";
import type { AcrossYears } from "./across-years";
import { headingCharactersOf } from "./heading-characters";
import { occurrencesOf } from "./occurrences";
import type { ReleaseContents } from "./release-contents";
import { topicOverviewOf } from "./topic-overview";

/**
 * What public pages are made of at one time: the releases in force or superseded, the latest of each year joined, the contents of
 * each by its id, the stamp of the office's record, and the versions of the site's texts, the newest first.
 */
export type PublishedState = {
  releases: readonly ReleaseSummary[];
  across: AcrossYears;
  contents: ReadonlyMap<string, ReleaseContents>;
  office: string;
  siteTexts: SiteTextsState;
};

type Read = (state: PublishedState, of: { year: number; name: string }) => unknown;

const latest = ({ across }: PublishedState, year: number): Release | undefined =>
  across.releases.find((release) => release.year === year);

/**
 * What a page can depend on. Only what can change is a part: that of a year belongs to its latest release, while the text of a
 * given version stays what it is. Pages read these through public-reads/tracked.ts, which notes the part by its name.
 */
const parts = {
  office: ({ office }) => office,
  /** Every version, as listed. */
  releases: ({ releases }) => releases.map(({ id }) => id),
  years: ({ across }) => across.releases.map(({ year }) => year),
  /** All that is joined over the years. */
  values: ({ across }) => across.releases.map(({ id }) => id),
  /** The characters of the headings, by which the web font is named that every page loads. */
  lettering: ({ across }) => headingCharactersOf(across),
  /** Which version is the latest of a year, with all that it says. */
  version: (state, { year }) => latest(state, year)?.id,
  title: (state, { year }) => latest(state, year)?.title,
  headings: (state, { year }) =>
    latest(state, year)?.report.sections.map(({ number, title, topic }) => [number, title, topic]),
  /** A figure and since which version it has been so. */
  figure: (state, { year, name }) => {
    const release = latest(state, year);
    return [release?.report.figures[name], state.contents.get(release?.id ?? "")?.figures.get(name)];
  },
  occurrences: (state, { year, name }) => {
    const release = latest(state, year);
    return release && occurrencesOf(release.report, name);
  },
  indicator: ({ across }, { name }) => across.indicators.get(name),
  series: ({ across }, { name }) => across.series.get(name),
  topic: ({ across }, { name }) => topicOverviewOf(across, name),
  "site-titles": ({ siteTexts }) => sitePart["site-titles"](siteTexts),
  "site-page": ({ siteTexts }, { name }) => sitePart["site-page"](siteTexts, name as SitePage),
  "site-terms": ({ siteTexts }) => sitePart["site-terms"](siteTexts),
  "site-word": ({ siteTexts }, { name }) => sitePart["site-word"](siteTexts, name),
  "site-calendar": ({ siteTexts }) => sitePart["site-calendar"](siteTexts),
  "site-versions": ({ siteTexts }) => sitePart["site-versions"](siteTexts),
  "site-lettering": ({ siteTexts }) => sitePart["site-lettering"](siteTexts),
} satisfies Record<PartKind, Read>;

const ofYear: readonly string[] = [
  "version",
  "title",
  "headings",
  "figure",
  "occurrences",
] satisfies PartKind[];

/** Returns a test for the parts that differ between two states, by name. A part that is not known counts as different. */
export function changedParts(before: PublishedState, after: PublishedState): (part: string) => boolean {
  const isSameYear = (year: number) => latest(before, year)?.id === latest(after, year)?.id;
  return (part) => {
    const [kind = "", year] = part.split(" ", 2);
    if (ofYear.includes(kind) && isSameYear(Number(year))) return false;
    return !isDeepStrictEqual(readPart(before, part), readPart(after, part));
  };
}

function readPart(state: PublishedState, part: string): unknown {
  const [kind = "", first = "", second = ""] = part.split(" ");
  const read: Read | undefined = Object.hasOwn(parts, kind) ? parts[kind as PartKind] : undefined;
  return read ? read(state, { year: Number(first), name: second || first }) : Symbol(part);
}
