import { canEdit } from "@/lib/entry/policy";
import { refusals as outlineRefusals } from "@/lib/outline/refusals";
import { refusals as entryRefusals } from "@/lib/entry/refusals";
import type { Outline } from "@/lib/outline/model";
import { canOpenReport } from "@/lib/outline/policy";
import type { Actor } from "@/lib/platform/actor";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Difference } from "./differences";
import { refusals } from "./refusals";

/** Returns why somebody cannot accept a difference, null if nothing is known to be in the way. The command decides. */
export function obstacleTo({ kind, field }: Difference, outline: Outline, actor: Actor): Bilingual | null {
  if (outline.state !== "open") return outlineRefusals.closed;
  if (kind === "set") return refusals.setInOutline;
  if (kind === "removed") return canOpenReport(actor) ? null : refusals.administratorsHide;
  if (kind === "moved") return canOpenReport(actor) ? null : refusals.administratorsMove;
  if (kind === "added") {
    if (!canOpenReport(actor)) return refusals.administratorsPlace;
    return actor.roles.includes("editor") ? null : refusals.editorsWrite;
  }
  const section = outline.sections.find(({ number }) => number === field?.section);
  return section && canEdit(actor, { topicId: section.topic.id }) ? null : entryRefusals.notYours;
}
