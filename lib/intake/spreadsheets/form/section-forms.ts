import "server-only";
import type { SectionForm } from "@/lib/entry/form/form";
import { findEntered } from "@/lib/entry/form/repository";
import { sectionFormOf } from "@/lib/entry/form/section-form";
import { canEdit } from "@/lib/entry/policy";
import { findPublishedVersion } from "@/lib/outline/published-version-repository";
import { findVisibleOutline } from "@/lib/outline/repository";
import type { Actor } from "@/lib/platform/actor";
import type { Db } from "@/lib/platform/database";

/** Returns the forms of a year's sections for a person; null when no report was opened for it. */
export async function findSectionForms(db: Db, year: number, actor: Actor): Promise<SectionForm[] | null> {
  const outline = await findVisibleOutline(db, year);
  if (!outline) return null;
  const entered = await findEntered(db, outline);
  const published = await findPublishedVersion(db, outline.id, new Date());
  return outline.sections.map((section) => {
    const isEditable = outline.state === "open" && canEdit(actor, { topicId: section.topic.id });
    return sectionFormOf(outline, section, entered, { personId: actor.id, isEditable, published });
  });
}
