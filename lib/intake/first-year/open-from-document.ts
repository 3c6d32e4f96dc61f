import "server-only";
import { z } from "zod";
import { command, type Context, recorded } from "@/lib/audit/command";
import { operation } from "@/lib/audit/operation";
import { saveCatalogue } from "@/lib/catalogue/repository";
import { openedEvent, openOutline } from "@/lib/outline/opening/open-outline";
import { refusals as openingRefusals } from "@/lib/outline/opening/refusals";
import { catalogueIds } from "@/lib/outline/opening/repository";
import { editingOutline } from "@/lib/outline/policy";
import { findOutline } from "@/lib/outline/repository";
import { outlineSchema } from "@/lib/outline/schema";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { fail, type Result } from "@/lib/platform/result";
import { saveProposals } from "../proposals";
import { refusals } from "../refusals";
import { findContent, findDocument, giveToReport, saveContent } from "../repository";
import { extendedEvents } from "./commands";
import { proposeHeadings } from "./headings";
import { draftFrom } from "./known";
import { outlineOfDraft, proposalsOfDraft } from "./outline-of-draft";
import type { DraftReport } from "./draft-report";
import { fromDocumentSchema } from "./schema";
import { withTopics } from "./topics";

type Chosen = z.output<typeof fromDocumentSchema>;
type Opened = { id: string; year: number; documentId: string };

/**
 * Opens a year with a report made from a document that was handed in for it. Its values are proposals: nothing is saved as a
 * value before somebody confirms it. What the report is made of is read before the write begins.
 */
export const openFromDocument = operation(fromDocumentSchema, editingOutline, prepareAndOpen);

async function prepareAndOpen(chosen: Chosen, actor: Actor): Promise<Result<Opened>> {
  const { documentId, year, headings } = chosen;
  const content = await findContent(reader(), documentId);
  if (!content) return fail("LOCKED", refusals.notRead);
  const roles = new Map(headings.map((heading) => [heading.part, heading]));
  const kept = proposeHeadings(content).map((heading) => {
    const { role = "out", number = "", title } = roles.get(heading.part) ?? {};
    return { ...heading, role, number, title: title?.zh ?? heading.title };
  });
  return openDraft({ chosen, draft: await draftFrom(content, { year, headings: kept }) }, actor);
}

const draftSchema = z.object({
  chosen: z.custom<Chosen>(),
  draft: z.custom<DraftReport>(),
});

const openDraft = command(draftSchema, editingOutline, async ({ chosen, draft }, context) => {
  const { documentId, year, title, headings } = chosen;
  const { tx } = context;
  const document = await findDocument(tx, documentId);
  if (!document) return fail("NOT_FOUND", refusals.noDocument);
  if (document.report) return fail("LOCKED", openingRefusals.alreadyMade);
  const { topics: known } = await catalogueIds(tx);
  const wanted = headings.filter(({ role }) => role === "section");
  const { sections, topics } = withTopics(wanted, new Set(known.keys()));
  const made = outlineOfDraft(draft, { year, title, sections, topics });
  await saveCatalogue(tx, made.catalogue);
  const outline = outlineSchema.parse(made.outline);
  const opened = await openOutline(tx, outline);
  if (!opened.ok) return opened;
  const { id } = opened.value;
  await propose({ documentId, reportId: id, year, draft }, context);
  return recorded({ id, year, documentId }, openedEvent(id, outline), ...extendedEvents(made.catalogue));
});

type Made = { documentId: string; reportId: string; year: number; draft: DraftReport };

async function propose({ documentId, reportId, year, draft }: Made, { tx }: Context): Promise<void> {
  const [content, outline] = [await findContent(tx, documentId), await findOutline(tx, year)];
  if (!content || !outline)
    throw new Error(`The report of ${year} was not made from document ${documentId}.`);
  const ids = new Map(outline.fields.map((field) => [field.key, field.id]));
  const told = { ...content, notices: [...content.notices, ...draft.notices] };
  await giveToReport(tx, documentId, reportId);
  await saveContent(tx, documentId, told);
  await saveProposals(tx, { id: documentId, reportId, content: told }, proposalsOfDraft(draft, ids));
}
