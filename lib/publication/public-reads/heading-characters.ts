import { charactersOf, plainCharacters } from "@/lib/fonts/characters";
import about from "@/lib/platform/i18n/messages/zh/about.json";
import data from "@/lib/platform/i18n/messages/zh/data.json";
import method from "@/lib/platform/i18n/messages/zh/method.json";
import openData from "@/lib/platform/i18n/messages/zh/open-data.json";
import pictures from "@/lib/platform/i18n/messages/zh/picture.json";
import pages from "@/lib/platform/i18n/messages/zh/public.json";
import release from "@/lib/platform/i18n/messages/zh/release.json";
import subscriptions from "@/lib/platform/i18n/messages/zh/subscriptions.json";
import summary from "@/lib/platform/i18n/messages/zh/summary.json";
import type { ReleasedFigure } from "../content/model";
import type { AcrossYears } from "./across-years";

/** What headings are called in the files whose other messages are text. */
const titles: ReadonlySet<string> = new Set([
  ...["title", "titleOf", "heading", "parts", "sections", "reworded", "ofReport", "news", "press", "byMail"],
]);
const others = [about, data, method, release, pictures, summary, openData, subscriptions];

/** What a font of some 120 kB has room for. Any more come from the whole font's files: those of the least important texts. */
const most = 740;

const known = new WeakMap<AcrossYears, string>();

/**
 * Returns the characters that headings have: of the pages' own words, and of the titles, names and printed numbers of the releases
 * in force. Those of the office's names are not among them.
 */
export function headingCharactersOf(across: AcrossYears): string {
  const before = known.get(across);
  if (before !== undefined) return before;
  const words = [...wordsOf(pages), ...others.flatMap((each) => wordsOf(each, titles))];
  const characters = charactersOf([plainCharacters, ...words, ...titlesIn(across)], most);
  known.set(across, characters);
  return characters;
}

/** Returns the texts that headings are made of, the most important first. */
function* titlesIn({ releases, indicators, series, topics }: AcrossYears): Iterable<string> {
  for (const { title, report } of releases) {
    yield title.zh;
    for (const section of report.sections) yield section.title.zh;
  }
  for (const { name } of [...indicators.values(), ...series.values(), ...topics.values()]) yield name.zh;
  for (const { report } of releases) {
    for (const figure of Object.values(report.figures)) yield numberOf(figure);
    for (const { blocks } of report.sections) for (const { heading } of blocks) yield heading?.zh ?? "";
  }
  for (const { values } of indicators.values()) for (const { place } of values) yield place?.zh ?? "";
}

// Names and texts are set like headings only on pages of their own.
const numberOf = ({ value, printed }: ReleasedFigure) => (value.kind === "quantity" ? printed : "");

/**
 * Returns the messages of a file, or only those of these names. The build may have parsed them into pieces, whose characters are
 * the same: whatever chose by a message as a whole would choose otherwise there.
 */
export function wordsOf(messages: unknown, names?: ReadonlySet<string>): string[] {
  if (typeof messages === "string") return [messages];
  if (typeof messages !== "object" || messages === null) return [];
  return Object.entries(messages).flatMap(([name, message]) => {
    const isChosen = !names || names.has(name);
    return isChosen ? wordsOf(message) : isSection(message) ? wordsOf(message, names) : [];
  });
}

const isSection = (part: unknown) => typeof part === "object" && !Array.isArray(part);

/** Returns the characters that the pictures of a site are expected to have: those of its headings, numbers and notes. */
export function pictureCharactersOf(across: AcrossYears): string {
  const notes = across.releases.flatMap(({ report }) =>
    Object.values(report.figures).flatMap(
      ({ printed, kind, indicator: { breaks = [] }, comparability = [] }) => [
        kind === "quantity" ? printed : "",
        ...comparability.flatMap((each) => each.notes.map(({ zh }) => zh)),
        ...breaks.map(({ note }) => note.zh),
      ],
    ),
  );
  return charactersOf([headingCharactersOf(across), JSON.stringify(pictures), ...notes]);
}
