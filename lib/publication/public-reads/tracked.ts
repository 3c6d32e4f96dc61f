import { dependOn, isRecording } from "@/lib/platform/public-pages/dependencies";
import type { Corrections } from "../changes/corrections";
import type { Release, ReleasedReport, ReleasedSection } from "../content/model";
import { partName } from "../content/part-name";
import type { AcrossYears } from "./across-years";

// What is handed to a page notes each part that the page reads, so that no page has to say what it depends on. What is read as a
// whole, or in a way that is not foreseen here, depends on the whole release.

type Note = (field: string) => void;

/** Returns a view of an object that notes each field before it is read, and "" before its fields are listed. */
function noting<T extends object>(target: T, note: Note): T {
  // Whatever awaits an object asks for its `then`.
  const noteField = (field: string | symbol) => typeof field === "string" && field !== "then" && note(field);
  return new Proxy(target, {
    get: (object, field) => (noteField(field), Reflect.get(object, field) as unknown),
    has: (object, field) => (noteField(field), Reflect.has(object, field)),
    getOwnPropertyDescriptor: (object, field) => (
      noteField(field),
      Reflect.getOwnPropertyDescriptor(object, field)
    ),
    ownKeys: (object) => (note(""), Reflect.ownKeys(object)),
  });
}

/** Returns a map that notes each key before it is looked up, and calls `noteAll` before anything else is done with it. */
function notingMap<V>(map: ReadonlyMap<string, V>, note: Note, noteAll: () => void): ReadonlyMap<string, V> {
  const looked = {
    get: (key: string) => (note(key), map.get(key)),
    has: (key: string) => (note(key), map.has(key)),
  };
  return new Proxy(map, {
    get: (target, field) => {
      if (field === "get" || field === "has") return looked[field];
      noteAll();
      const value = Reflect.get(target, field) as unknown;
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

/** Returns the latest release of its year as a page reads it. That it is the latest is no news about it. */
export function trackedLatest(release: Release): Release {
  if (!isRecording()) return release;
  const { year } = release;
  const noteVersion = () => dependOn(partName("version", year));
  const report = trackedReport(release.report, noteVersion);
  const tracked = noting({ ...release, report }, (field) => {
    if (field === "title") dependOn(partName("title", year));
    else if (!["year", "isLatest", "report"].includes(field)) noteVersion();
  });
  originals.set(tracked, release);
  return tracked;
}

function trackedReport(report: ReleasedReport, noteVersion: () => void): ReleasedReport {
  const { year } = report;
  const figures = noting(report.figures, (key) =>
    key === "" ? noteVersion() : dependOn(partName("figure", year, key)),
  );
  const sections = report.sections.map((section) => trackedSection(section, noteVersion));
  return noting({ ...report, figures, sections }, (field) => {
    if (field === "title") dependOn(partName("title", year));
    else if (field === "sections") dependOn(partName("headings", year));
    else if (!["year", "figures"].includes(field)) noteVersion();
  });
}

const ofHeading = ["number", "title", "topic"];

const trackedSection = (section: ReleasedSection, noteVersion: () => void): ReleasedSection =>
  noting(section, (field) => ofHeading.includes(field) || noteVersion());

/** Returns a given version as a page reads it: only whether it is the latest can change. */
export function trackedVersion(release: Release): Release {
  if (!isRecording()) return release;
  const { year } = release;
  const tracked = noting(release, (field) => field === "isLatest" && dependOn(partName("version", year)));
  originals.set(tracked, release);
  return tracked;
}

const originals = new WeakMap<Release, Release>();

/** Returns the release itself, for reads that note themselves what they give away. */
export const untracked = (release: Release): Release => originals.get(release) ?? release;

export function trackedAcross(across: AcrossYears): AcrossYears {
  if (!isRecording()) return across;
  const noteValues = () => dependOn(partName("values"));
  const tracked = {
    releases: across.releases.map(trackedLatest),
    indicators: notingMap(across.indicators, (code) => dependOn(partName("indicator", code)), noteValues),
    series: notingMap(across.series, (code) => dependOn(partName("series", code)), noteValues),
    topics: notingMap(across.topics, (code) => dependOn(partName("topic", code)), noteValues),
  };
  return noting(tracked, (field) => {
    if (field === "releases") dependOn(partName("years"));
    else if (field === "") noteValues();
  });
}

/** Returns the corrections up to a release. A figure stays marked for as long as it stays as it is. */
export function trackedCorrections({ year, isLatest }: Release, corrections: Corrections): Corrections {
  if (!isRecording() || !isLatest) return corrections;
  const noteVersion = () => dependOn(partName("version", year));
  const noteFigure = (key: string) => dependOn(partName("figure", year, key));
  const figures = notingMap(corrections.figures, noteFigure, noteVersion);
  return noting({ ...corrections, figures }, (field) => field !== "figures" && noteVersion());
}
