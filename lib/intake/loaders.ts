import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { keysOf } from "@/lib/checks/check";
import { canEdit } from "@/lib/entry/policy";
import { findEntered } from "@/lib/entry/form/repository";
import { type Entered, formFieldOf } from "@/lib/entry/form/section-form";
import { seriesOfFields } from "@/lib/outline/field-series-repository";
import type { Outline, OutlineSection } from "@/lib/outline/model";
import { findVisibleOutline } from "@/lib/outline/repository";
import type { Actor } from "@/lib/platform/actor";
import type { Bilingual } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import type { Confirmation, DocumentHead, TargetField } from "./confirmation";
import { declinedCells } from "./declined-cells";
import type { IntakeDocument } from "./document";
import { canDecideOn, canHandIn } from "./policy";
import type { StoredProposal } from "./proposal";
import { proposalsOfDocument } from "./proposal-repository";
import { readingProgressOf } from "./reading-runs";
import { findContent, findDocument } from "./repository";

/** Where a document is to be handed in: the report and, unless it is for all of it, the section. */
export type Destination = {
  year: number;
  title: Bilingual;
  section: { number: string; title: Bilingual } | null;
  canHandIn: boolean;
  isClosed: boolean;
};

/** Loads where a document is to be handed in. Returns null when there is no such report or section. */
export async function loadDestination(year: number, number: string | null): Promise<Destination | null> {
  const query = number === null ? `?year=${year}` : `?year=${year}&section=${number}`;
  const actor = await requireActor(`/desk/intake/new${query}`);
  const outline = Number.isInteger(year) ? await findVisibleOutline(reader(), year) : null;
  const section = outline?.sections.find((one) => one.number === number) ?? null;
  if (!outline || (number !== null && !section)) return null;
  return {
    year,
    title: outline.title,
    section: section && { number: section.number, title: section.title },
    canHandIn: canHandIn(actor, section && { topicId: section.topic.id }),
    isClosed: outline.state === "closed",
  };
}

/** Loads a document, and once it is read what is to be confirmed. Returns null when there is no such document. */
export async function loadConfirmation(
  id: string,
): Promise<{ document: DocumentHead; confirmation: Confirmation | null } | null> {
  const actor = await requireActor(`/desk/intake/${id}`);
  const found = await findDocument(reader(), id);
  if (!found) return null;
  const outline = found.report && (await findVisibleOutline(reader(), found.report.year));
  const section = outline?.sections.find((one) => one.id === found.section?.id) ?? null;
  const document = await headOf(found, actor);
  const content = outline && (await findContent(reader(), id));
  if (!outline || !content) return { document, confirmation: null };
  const proposals = await proposalsOfDocument(reader(), id);
  const entered = await findEntered(reader(), outline);
  const rest = await targets({ outline, section, proposals, entered, actor });
  const declined = declinedCells(content, { units: entered.units });
  return {
    document,
    confirmation: { document, content, declined, proposals, units: entered.units, ...rest },
  };
}

async function headOf(document: IntakeDocument, actor: Actor): Promise<DocumentHead> {
  const { id, state, problem, attachment, report, uploaderName, at } = document;
  return {
    ...{ id, state, problem, uploaderName, at },
    name: attachment.name,
    attachmentId: attachment.id,
    progress: await readingProgressOf(id),
    year: report?.year ?? null,
    section: document.section,
    canDecide: (report === null || report.state === "open") && canDecideOn(actor, document),
  };
}

type Context = {
  outline: Outline;
  section: OutlineSection | null;
  proposals: readonly StoredProposal[];
  entered: Entered;
  actor: Actor;
};

async function targets({ outline, section, proposals, entered, actor }: Context) {
  const choices = outline.fields.filter(({ sectionId }) => !section || sectionId === section.id);
  const ids = new Set([...choices.map(({ id }) => id), ...proposals.map(({ fieldId }) => fieldId)]);
  const keys = new Set(outline.fields.filter(({ id }) => ids.has(id)).map(({ key }) => key));
  const relations = outline.relations.filter((relation) => keysOf(relation).some((key) => keys.has(key)));
  for (const key of relations.flatMap(keysOf)) keys.add(key);
  const topics = new Map(outline.sections.map(({ id, topic }) => [id, topic.id]));
  const fields = outline.fields.filter(({ key }) => keys.has(key));
  const series = await seriesOfFields(
    reader(),
    fields.map(({ id }) => id),
  );
  const shown = fields.map((field): [string, TargetField] => {
    const form = formFieldOf(outline, field, entered);
    const isEditable =
      outline.state === "open" && canEdit(actor, { topicId: topics.get(field.sectionId) ?? "" });
    return [field.id, { ...form, label: labelOf(form.name, series.get(field.id)?.name), isEditable }];
  });
  return { fields: Object.fromEntries(shown), choices: choices.map(({ id }) => id), relations };
}

function labelOf(name: Bilingual, series: Bilingual | undefined): Bilingual {
  return series ? { zh: `${series.zh} · ${name.zh}`, en: `${series.en} · ${name.en}` } : name;
}
