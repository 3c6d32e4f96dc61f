import "server-only";
import { command, type Context, type Outcome } from "@/lib/audit/command";
import { decideFigure } from "@/lib/entry/binding/add-figure";
import { findEditableField } from "@/lib/entry/repository";
import { decideSave } from "@/lib/entry/saving/commands";
import { fail } from "@/lib/platform/result";
import { enterFrom } from "./commands";
import type { Decided } from "./decision";
import { findForDecision } from "./find-for-decision";
import { refusals } from "./refusals";
import { findContent } from "./repository";
import { makeFigureSchema, newFigureMark } from "./schema";
import { handingIn } from "./policy";

/** What was decided, with the sentence that tells of the new figure as it is now. */
type Made = Decided & { sentence: { id: string; version: number; printed: string } };

/**
 * Makes a reading without a field a figure of a sentence: finds or creates its field, enters the value, and saves the sentence
 * with a reference in place of the number. All of it or nothing.
 */
export const makeFigure = command(
  makeFigureSchema,
  handingIn,
  async (input, context): Promise<Outcome<Made>> => {
    const found = await findForDecision(input, ["open", "left"], context);
    if (!found.ok) return found;
    const content = await findContent(context.tx, found.value.document.id);
    if (!content) return fail("LOCKED", refusals.notRead);
    const figure = await decideFigure(input, context);
    if (!figure.ok) return figure;

    const { typed } = input;
    const verdict = typed === found.value.proposal.typed ? "accepted" : "corrected";
    // No value of it was shown, so one that there is already is a conflict.
    const value = { fieldId: figure.value.id, typed, basedOn: 0 };
    const entered = await enterFrom({ ...found.value, content }, { verdict, value }, context);
    if (!entered.ok) return entered;
    const told = await tell(figure.value.id, input, context);
    if (!told.ok) return told;
    const { number: version, printed } = told.value.revision;
    const sentence = { id: input.sentenceId, version, printed };
    const events = [...figure.events, ...entered.events, ...told.events];
    return { ok: true, value: { ...entered.value, sentence }, events };
  },
);

type Sentence = { sentenceId: string; wording: string; basedOn: number };

async function tell(figureId: string, { sentenceId, wording, basedOn }: Sentence, context: Context) {
  const figure = await findEditableField(context.tx, figureId);
  if (!figure) return fail("NOT_FOUND", refusals.noField);
  if (!newFigureMark.test(wording)) return fail("INVALID", refusals.noPlace);
  const typed = wording.replace(newFigureMark, `{${figure.key}}`);
  return decideSave({ fieldId: sentenceId, typed, basedOn }, context);
}
