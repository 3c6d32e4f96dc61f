import "server-only";
import { loadPeople } from "@/lib/accounts/people/loaders";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { canManagePeople } from "@/lib/accounts/policy";
import { findVisibleOutline } from "@/lib/outline/repository";
import { readingsIn } from "@/lib/reading/readings-in";
import { reader } from "@/lib/platform/database";
import { findContent, findDocument } from "../repository";
import { type Confirmers, confirmersOf } from "./confirmers";
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

/**
 * Loads who may confirm what a document proposes, for an administrator who may not. Null for everybody else, and while the
 * document has no report that is open.
 */
export async function loadConfirmers(documentId: string): Promise<Confirmers | null> {
  const actor = await requireActor(`/desk/intake/${documentId}`);
  const document = canManagePeople(actor) ? await findDocument(reader(), documentId) : null;
  if (document?.report?.state !== "open") return null;
  const outline = await findVisibleOutline(reader(), document.report.year);
  const sections = outline?.sections.filter(({ id }) => !document.section || id === document.section.id);
  const topics = new Set(sections?.map(({ topic }) => topic.code));
  return confirmersOf([...topics], (await loadPeople()) ?? [], actor);
}
