import { isAnswered } from "@/lib/entry/findings/answers";
import type { FormField } from "@/lib/entry/form/form";
import type { ReceivedForm } from "@/lib/entry/form/sent-form";
import { returnsOf, type SharedReturn } from "@/lib/entry/form/returned-fields";
import { renderNarrative } from "@/lib/narrative/narrative";
import type { Bilingual } from "@/lib/platform/bilingual";
import { blockersOfField, type SubmissionBlocker } from "@/lib/review/submission-blocker";
import type { FieldState } from "../store/field-state";

/** A field as the sheet lists it; `series` is the event that it belongs to. */
export type Gap = {
  id: string;
  key: string;
  name: Bilingual;
  series: Bilingual | null;
  before: string | null;
  now: string;
  reason: string | null;
};

export type Asked = Pick<SubmissionBlocker, "id" | "kind" | "sentence"> & { gap: Gap };

/** What submitting a section would send and leave, and what it asks first. */
export type SubmissionPreview = {
  going: readonly Gap[];
  /** Findings and numbers that have to be settled in the form. */
  blockers: readonly Asked[];
  /** Blanks that a submitted sentence would print in place of a figure. */
  blanks: readonly Asked[];
  /** Sent back by a reviewer, and not changed since. */
  returned: readonly Gap[];
  /** Why they were sent back, each reason once. */
  returns: readonly SharedReturn[];
  /** Changes of a published year for which nobody has given a reason. */
  withoutReason: readonly Gap[];
  /** Required fields without a value. */
  empty: readonly Gap[];
  commented: readonly Gap[];
};

type Store = {
  ownIds: () => readonly string[];
  field: (id: string) => FormField;
  get: (id: string) => FieldState;
};

export function submissionPreviewOf(form: ReceivedForm, store: Store): SubmissionPreview {
  const byKey = new Map(Object.values(form.fields).map((field) => [field.key, field]));
  const own = store.ownIds().map((id) => {
    const [field, state] = [store.field(id), store.get(id)];
    const printedOf = (text: string) =>
      field.isWording ? renderNarrative(text, (key) => printedIn(store, byKey.get(key))) : text;
    return { field, state, gap: gapOf(form, { field, state, printedOf }) };
  });
  const changed = own.filter(({ state }) => state.status === "draft" || state.status === "returned");
  const gapsOf = (entries: typeof own) => entries.map(({ gap }) => gap);
  const { published } = form;
  return {
    going: gapsOf(changed),
    blockers: changed.flatMap(({ field, state, gap }) =>
      blockersIn(field, state).map((blocker) => ({ ...blocker, gap })),
    ),
    blanks: changed.flatMap(({ state: { findings, answers }, gap }) =>
      findings
        .filter((finding) => finding.rule === "blank" && !isAnswered(finding, answers))
        .map(({ id, sentence }) => ({ kind: "number" as const, id, sentence, gap })),
    ),
    returned: gapsOf(changed.filter(({ state }) => state.status === "returned")),
    returns: returnsOf(own.map(({ field, state }) => ({ returned: field.returned, status: state.status }))),
    withoutReason: gapsOf(changed.filter(({ state }) => published !== null && state.reason === null)),
    empty: gapsOf(own.filter(({ field, state }) => field.required && state.status === "empty")),
    commented: gapsOf(own.filter(({ state }) => state.openComments > 0)),
  };
}

// What the server asks for besides is answered in the sheet itself.
function blockersIn({ key, isWording }: FormField, { printed, findings, answers }: FieldState) {
  const answered = { lacksReason: false, lacksAnswer: false };
  return blockersOfField({ key, isWording, latest: { printed }, ...answered }, findings, answers);
}

function printedIn(store: Store, field: FormField | undefined): string | null {
  return (field && store.get(field.id).printed) || null;
}

type Shown = { field: FormField; state: FieldState; printedOf: (text: string) => string };

function gapOf(form: ReceivedForm, { field, state, printedOf }: Shown): Gap {
  const block = form.blocks.find(
    ({ series, items }) => series && items.some((item) => item.fieldId === field.id),
  );
  // The form may have been loaded before the change.
  const approved = field.status === "approved" ? field.printed : field.approved;
  return {
    id: field.id,
    key: field.key,
    name: field.name,
    series: block?.series ?? null,
    before: approved ? printedOf(approved) : null,
    now: printedOf(state.printed),
    reason: state.reason,
  };
}
