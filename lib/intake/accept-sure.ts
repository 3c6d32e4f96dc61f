import "server-only";
import { group } from "d3-array";
import { command, type Context, unchanged } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { findEditableField } from "@/lib/entry/repository";
import { fail, type Refusal } from "@/lib/platform/result";
import { enterFrom } from "./commands";
import type { Decided } from "./decision";
import { holds } from "./enter";
import { findForDecision, type Found } from "./find-for-decision";
import { refusals } from "./refusals";
import { findContent } from "./repository";
import { acceptSureSchema } from "./schema";
import { handingIn } from "./policy";

type Shown = Found & { basedOn: number };

/**
 * Accepts the proposals that are sure, and returns those decisions. Left open for a person are those of a field that holds
 * another value, or for which the document gives two, and those that somebody decided on or that entry refuses.
 */
export const acceptSure = command(acceptSureSchema, handingIn, async ({ documentId, proposals }, context) => {
  const content = await findContent(context.tx, documentId);
  if (!content) return fail("LOCKED", refusals.notRead);
  let refusal: Refusal | null = null;
  const found: Shown[] = [];
  for (const input of proposals) {
    const one = await findForDecision(input, ["open"], context);
    if (!one.ok) refusal = one.error;
    else if (one.value.document.id === documentId) found.push({ ...one.value, basedOn: input.basedOn });
  }
  if (found.length === 0 && refusal) return { ok: false, error: refusal };

  const decided: Decided[] = [];
  const events: AuditInput[] = [];
  for (const one of await withoutDoubt(found, context)) {
    const value = { fieldId: one.proposal.fieldId ?? "", typed: one.proposal.typed, basedOn: one.basedOn };
    const entered = await enterFrom({ ...one, content }, { verdict: "accepted", value }, context);
    if (!entered.ok) continue;
    decided.push(entered.value);
    events.push(...entered.events);
  }
  return events.length === 0 ? unchanged(decided) : { ok: true, value: decided, events };
});

async function withoutDoubt(found: readonly Shown[], context: Context): Promise<Shown[]> {
  const sure = found.filter(({ proposal }) => proposal.group === "sure" && proposal.fieldId !== null);
  const kept: Shown[] = [];
  for (const [fieldId, same] of group(sure, ({ proposal }) => proposal.fieldId)) {
    const [typed, ...others] = new Set(same.map(({ proposal }) => proposal.typed));
    const field = await findEditableField(context.tx, fieldId ?? "");
    if (!field || typed === undefined || others.length > 0) continue;
    if ((field.latest?.printed ?? "") === "" || (await holds(field, typed, context))) kept.push(...same);
  }
  return kept;
}
