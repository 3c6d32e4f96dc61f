import type { Bilingual } from "@/lib/platform/bilingual";
import type { Release, ReleasedSection } from "@/lib/publication/content/model";
import { datasetContents, datasetScope, noteOfVersion } from "./messages";

/** Search engines take descriptions of 50 to 5000 characters. Source: Google's documentation of Dataset. */
const maxLength = 5000;
const namedTopics = 8;

/** Returns what the dataset of a version, or of one of its sections, holds; between 50 and 5000 characters long. */
export function describeDataset(release: Release, section?: ReleasedSection): Bilingual {
  const sections = section ? [section] : release.report.sections;
  const topics = [...new Map(sections.map(({ topic }) => [topic.code, topic.name])).values()];
  const scope = datasetScope(release, figuresOf(release, section).length, section);
  const contents = datasetContents(topics.slice(0, namedTopics), topics.length > namedTopics);
  const note = release.note ? noteOfVersion(release.note) : { zh: "", en: "" };
  return {
    zh: clipped(scope.zh + contents.zh + note.zh),
    en: clipped([scope.en, contents.en, note.en].filter(Boolean).join(" ")),
  };
}

/** Returns the figures of a version, or of one of its sections. */
export function figuresOf({ report }: Release, section?: ReleasedSection) {
  const figures = Object.values(report.figures);
  return section ? figures.filter((figure) => figure.section === section.number) : figures;
}

function clipped(text: string): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
