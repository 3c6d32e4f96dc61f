import type { Bilingual } from "@/lib/platform/bilingual";
import type { DocumentPart, DocumentTable, ReadDocument } from "../documents/model";
import { proposedTitle } from "./document-year";
import type { DocumentHeading } from "./headings";
import { monthOf, splitLabel } from "./labels";
import { notices } from "./messages";

/**
 * A text of a section: where it stands, its level in a list, and its label. `start` is where it begins in its part, behind the label.
 */
export type TextPassage = {
  kind: "text";
  part: number;
  text: string;
  /** The text of the part, with the label. */
  whole: string;
  start: number;
  level: number;
  label: string | null;
};
export type Passage = TextPassage | { kind: "table"; part: number; table: DocumentTable };

/** Passages under one heading; `heading` is null for those directly under the section's title. */
export type Group = { heading: string | null; passages: Passage[] };

export type SectionPassages = { number: string; title: string; part: number; groups: Group[] };

/**
 * Returns the sections with the passages under them, in order, and what has no place in any. Passages before the first section
 * are left out, and so is all under a heading that is.
 */
export function passagesOf(
  document: ReadDocument,
  headings: readonly DocumentHeading[],
): { sections: SectionPassages[]; notices: Bilingual[] } {
  const title = proposedTitle(document);
  const roles = new Map(headings.map((heading) => [heading.part, heading]));
  const sections: SectionPassages[] = [];
  const said: Bilingual[] = [];
  let isOut = false;
  let before = 0;
  for (const [at, part] of document.parts.entries()) {
    const heading = roles.get(at);
    const section = sections.at(-1);
    if (heading?.role === "section") {
      isOut = false;
      sections.push({ number: heading.number, title: heading.title, part: at, groups: [newGroup(null)] });
    } else if (heading) {
      isOut ||= heading.role === "out";
      if (!isOut) section?.groups.push(newGroup(heading.title));
    } else if (part.kind === "unread") said.push(part.reason);
    else if (!section && !isOut) before += isPassage(part, title) ? 1 : 0;
    else if (!isOut && section) section.groups.at(-1)?.passages.push(...passageOf(part, at));
  }
  if (before > 0) said.push(notices.beforeSections(before));
  return { sections: sections.map(withTimeline), notices: said };
}

/** Headings are none, nor is the report's title, which Word sets in a style of its own. */
function isPassage(part: DocumentPart, title: string | null): boolean {
  return part.kind !== "heading" && !("text" in part && part.text === title);
}

const newGroup = (heading: string | null): Group => ({ heading, passages: [] });

function passageOf(part: DocumentPart, at: number): Passage[] {
  if (part.kind === "table") return [{ kind: "table", part: at, table: part }];
  if (part.kind !== "paragraph" || part.text === "") return [];
  const split = splitLabel(part.text);
  const start = split?.length ?? 0;
  const text = part.text.slice(start);
  return [
    {
      kind: "text",
      part: at,
      text,
      start,
      level: Math.min(part.level, 2),
      label: split?.label ?? null,
      whole: part.text,
    },
  ];
}

/** Puts the months of a timeline that has a heading for each into one group, each passage with its month as label. */
function withTimeline(section: SectionPassages): SectionPassages {
  const groups = section.groups.reduce<Group[]>((all, group) => {
    const month = monthOf(group.heading ?? "");
    if (!month) return [...all, group];
    const passages = group.passages.map((one) => (one.kind === "text" ? withLabel(one, month.zh) : one));
    const last = all.at(-1);
    const isOpen = last?.passages.some((one) => one.kind === "text" && monthOf(one.label ?? ""));
    if (!last || !isOpen) return [...all, { heading: null, passages }];
    return [...all.slice(0, -1), { ...last, passages: [...last.passages, ...passages] }];
  }, []);
  return { ...section, groups };
}

function withLabel(passage: TextPassage, month: string): TextPassage {
  if (passage.label === null) return { ...passage, label: month };
  return { ...passage, text: passage.whole, start: 0, label: month };
}
