import "server-only";
import { findingsOfField } from "@/lib/checks/check";
import type { Finding } from "@/lib/checks/finding";
import { isWording } from "@/lib/outline/model";
import { followedBy, type Restricted } from "@/lib/platform/access";
import { ok } from "@/lib/platform/result";
import { findStoredCheckInput } from "../findings/kept-basis";
import type { Revision } from "../model";
import type { EditableField } from "../repository";

/** What a command has entered in a field; `field` is as it was before. */
export type Entered = { field: EditableField; revision: Revision };

export type Saved = { revision: Revision; findings: Finding[] };

/** Runs the checks on what a command has entered, once it is committed: no other save waits for them. */
export function withFindings<I>(enter: Restricted<I, Entered>): Restricted<I, Saved> {
  return followedBy(enter, async (result) => {
    if (!result.ok) return result;
    const { field, revision } = result.value;
    return ok({ revision, findings: await findingsIn(field) });
  });
}

async function findingsIn(field: EditableField): Promise<Finding[]> {
  if (isWording(field)) return [];
  return findingsOfField(await findStoredCheckInput(field.report, field.key), field.key);
}
