import type { Access } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import type { SiteText } from "./model";

export const writing: Access = { by: ["editor", "administrator"] };
export const reviewingTexts: Access = { by: "reviewer" };
export const approvingTexts: Access = { ...reviewingTexts, reauthenticate: true };
export const releasingTexts: Access = { by: "administrator", reauthenticate: true };

export function canWrite({ roles }: Actor): boolean {
  return roles.includes("editor") || roles.includes("administrator");
}

export function canReviewTexts({ roles }: Actor): boolean {
  return roles.includes("reviewer");
}

export function canReleaseTexts({ roles }: Actor): boolean {
  return roles.includes("administrator");
}

/** Whether the four-eyes rule bars the actor: nobody decides on a text that they wrote to since it was approved last. */
export function hasWritten({ id }: Pick<Actor, "id">, { authorIds }: Pick<SiteText, "authorIds">): boolean {
  return authorIds.includes(id);
}
