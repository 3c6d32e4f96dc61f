import type { Book, Chapter, Heading, Part } from "@/lib/pdf/model";
import type { ReleasedSection } from "@/lib/publication/content/model";
import { pointsIn } from "@/lib/publication/content/summary-text";
import { formatDate } from "../format/format-date";
import { chaptersOf, depthOf, isEmptySection, topmostDepth } from "../section/released-sections";
import { blockParts } from "./block-parts";
import { imprintChapter } from "./imprint-chapter";
import { messages } from "./messages";
import { pointRuns, sentenceRuns } from "./runs";
import type { VolumeContext } from "./volume-context";

const languages = { zh: "zh-CN", en: "en-GB" } as const;

/** Returns a version of a report as a book, in the order of the page of the whole report. */
export function volumeOf(volume: VolumeContext): Book {
  const { context, locale, t } = volume;
  const { release, office } = context;
  const title = release.title[locale];
  const date = formatDate(release.releasedAt, locale);
  const { version } = release;
  return {
    lang: languages[locale],
    title,
    author: office.publisher[locale],
    subject: t("release.line", { version, date }),
    createdAt: new Date(release.releasedAt),
    cover: {
      // The cover shows the year separately.
      title: title.replace(String(release.year), "").trim(),
      isVertical: locale === "zh",
      year: String(release.year),
      lines: [t("release.version", { version }), date, t("footer.demo")].filter((line) => line !== ""),
    },
    front: frontParts(volume, t("release.line", { version, date })),
    contents: t("report.outline"),
    chapters: [
      ...summaryChapter(volume),
      ...chaptersOf(release.report).map((sections) => chapterOf(volume, sections)),
      imprintChapter(volume),
    ],
  };
}

function frontParts({ context, locale, t }: VolumeContext, line: string): Part[] {
  const { year } = context.release;
  const [newest] = context.corrections.versions;
  const corrected = newest && {
    ...{ year, version: newest.version },
    date: formatDate(newest.releasedAt, locale),
  };
  const notes = [
    ...(corrected ? [t("correction.report", corrected) + messages.correctionsAtEnd[locale]] : []),
    ...(locale === "en" ? [t("section.textInChinese")] : []),
  ];
  return [line, ...notes].map((text) => ({ kind: "paragraph", style: "small", runs: [{ text }] }));
}

/** The main points as the first chapter; none in versions without them. */
function summaryChapter(volume: VolumeContext): Chapter[] {
  const { context, locale } = volume;
  const { language, keys } = pointsIn(context.release.report, locale);
  if (keys.length === 0) return [];
  const running = messages.summary[locale];
  const points = keys.map((key) => ({ runs: pointRuns(volume, key, language), below: [] }));
  const heading: Heading = { kind: "heading", level: 2, runs: [{ text: running }], isListed: true };
  return [{ running, parts: [heading, { kind: "list", points }] }];
}

function chapterOf(volume: VolumeContext, sections: readonly ReleasedSection[]): Chapter {
  const [first] = sections;
  const running = first ? `${first.number} ${first.title[volume.locale]}` : "";
  return { running, parts: sections.flatMap((section) => sectionParts(volume, section)) };
}

function sectionParts(volume: VolumeContext, section: ReleasedSection): Part[] {
  const { context, locale, t } = volume;
  const { report } = context.release;
  const level = 2 + depthOf(section) - topmostDepth(report);
  const heading: Heading = {
    ...{ kind: "heading", level, number: section.number, isListed: true },
    runs: [{ text: section.title[locale] }],
  };
  const lead = section.lead === null ? [] : sentenceRuns(volume, section.lead);
  const paragraphs: Part[] = [
    ...(lead.length > 0 ? [{ kind: "paragraph" as const, style: "lead" as const, runs: lead }] : []),
    ...(isEmptySection(report, section)
      ? [{ kind: "paragraph" as const, runs: [{ text: t("section.nothing") }] }]
      : []),
  ];
  const blocks = section.blocks.filter(({ items }) => items.length > 0);
  return [heading, ...paragraphs, ...blocks.flatMap((block) => blockParts(volume, block, level + 1))];
}
