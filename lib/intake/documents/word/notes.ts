import { printNumber } from "./number-format";
import { childOf, childrenOf, eachChild, valueOf, type XmlElement } from "./xml";

export type NoteKind = "footnote" | "endnote";

export type Notes = {
  mark: (kind: NoteKind, id: string) => string;
  find: (kind: NoteKind, id: string) => XmlElement | null;
};

/** Footnotes and endnotes of a document. Word numbers them as they are referred to. */
export function readNotes(parts: Record<NoteKind, string | null>, settings: string | null): Notes {
  const formats = { footnote: "decimal", endnote: "lowerRoman", ...(settings && formatsIn(settings)) };
  const counts = { footnote: 0, endnote: 0 };
  const elements = { footnote: notesIn(parts.footnote), endnote: notesIn(parts.endnote) };
  return {
    mark: (kind) => printNumber((counts[kind] += 1), formats[kind]),
    find: (kind, id) => elements[kind].get(id) ?? null,
  };
}

function notesIn(xml: string | null): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  const add = (note: XmlElement) => {
    // The lines that part notes from the text are kept as notes with a type.
    if ((note.attributes.type ?? "normal") === "normal") notes.set(note.attributes.id ?? "", note);
  };
  if (xml !== null) for (const parent of ["footnotes", "endnotes"]) eachChild(xml, parent, add);
  return notes;
}

function formatsIn(settings: string): Partial<Record<NoteKind, string>> {
  const formats: Partial<Record<NoteKind, string>> = {};
  eachChild(settings, "settings", (setting) => {
    const kind = (["footnote", "endnote"] as const).find((kind) => setting.name === `${kind}Pr`);
    const format = valueOf(setting, "numFmt");
    if (kind && format !== undefined) formats[kind] = format;
  });
  return formats;
}

export const paragraphsIn = (element: XmlElement): XmlElement[] =>
  childrenOf(element).flatMap((child) =>
    child.name === "p"
      ? [child]
      : child.name === "sdt"
        ? paragraphsIn(childOf(child, "sdtContent") ?? child)
        : [],
  );
