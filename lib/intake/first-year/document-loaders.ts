import "server-only";
import { readingsIn } from "@/lib/reading/readings-in";
import { reader } from "@/lib/platform/database";
import { findContent, findDocument } from "../repository";
import { proposedTitle, proposedYear } from "./document-year";
import { type CountedHeading, counted, proposeHeadings } from "./headings";
import { loadNewYear, type NewYear } from "./loaders";

/** What a report would be made of: the document's headings with what stands below each. */
export type DocumentOutline = {
  documentId: string;
  headings: CountedHeading[];
  /** The year that the document names, to be confirmed; null if it names none. */
  year: number | null;
  newYear: NewYear;
};

/** Loads what a report would be made of. Null for those who may not, and once there is a report or while it is not read. */
export async function loadDocumentOutline(documentId: string): Promise<DocumentOutline | null> {
  const newYear = await loadNewYear(`/desk/intake/${documentId}`);
  const document = await findDocument(reader(), documentId);
  const content = document && !document.report ? await findContent(reader(), documentId) : null;
  if (!newYear || !content) return null;
  const year = proposedYear(content);
  const title = proposedTitle(content);
  const figures = (text: string) => readingsIn(text).length;
  return {
    ...{ documentId, year },
    headings: counted(content, proposeHeadings(content), figures),
    newYear: title === null ? newYear : { ...newYear, title: { zh: title, en: "" } },
  };
}
