import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { findPublishedVersion } from "@/lib/outline/published-version-repository";
import { findStoredVisibleOutline } from "@/lib/outline/stored-outline";
import { reader } from "@/lib/platform/database";
import { canEdit } from "../policy";
import type { SectionForm } from "./form";
import { findEnteredInSection } from "./repository";
import { sectionFormOf } from "./section-form";

/** Loads the form of a section. Returns null when there is no such section. */
export async function loadSectionForm(year: number, number: string): Promise<SectionForm | null> {
  const actor = await requireActor(`/desk/reports/${year}/sections/${number}`);
  const outline = await findStoredVisibleOutline(year);
  const section = outline?.sections.find((one) => one.number === number);
  if (!outline || !section) return null;
  const isEditable = outline.state === "open" && canEdit(actor, { topicId: section.topic.id });
  const entered = await findEnteredInSection(outline, section);
  const published = await findPublishedVersion(reader(), outline.id, new Date());
  return sectionFormOf(outline, section, entered, { personId: actor.id, isEditable, published });
}
