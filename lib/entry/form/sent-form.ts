import type { CheckField } from "@/lib/checks/input";
import type { IndicatorRule } from "@/lib/checks/rule-schema";
import type { Value } from "@/lib/figures/value";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Locale } from "@/lib/platform/i18n/routing";
import { comparedWith } from "../findings/check-field";
import type { FormBlock, FormField, FormItem, SectionForm } from "./form";

/** What most fields have in common; it is not sent. */
const usual = {
  isWording: false,
  unit: "",
  definition: null,
  ambiguity: null,
  required: false,
  isPart: false,
  printed: "",
  source: "",
  quotation: "",
  page: "",
  link: "",
  attachmentId: null,
  savedBy: null,
  savedAt: null,
  status: "empty",
  returned: null,
  reason: null,
  approved: null,
  previous: null,
  earlier: [],
  check: null,
  answers: [],
  openComments: 0,
} as const satisfies Partial<FormField>;

type Usual = keyof typeof usual;
type Sent = Omit<FormField, Usual | "section"> &
  Partial<Pick<FormField, Exclude<Usual, "check">>> & {
    /** Left out for the form's own section. */
    section?: string;
    /** The value, and which of the form's lists of rules apply; the rest of the check is in the field. */
    checked?: { value: Value | null; rules: number };
  };

/** A section's form as it goes to the browser: each value once, in one language where one is shown, and nothing that is usual. */
export type SentForm = Omit<ReceivedForm, "fields" | "blocks"> & {
  fields: Sent[];
  rules: (readonly IndicatorRule[])[];
  blocks: (Omit<FormBlock, "items"> & { items: SentItem[] })[];
};

/** `at`: which of the form's fields it is; their ids are long, and there are many. */
type SentItem = { at: number; level?: number; label?: Bilingual };

/** The form as it is filled in. The outline stands above it, and was rendered on the server. */
export type ReceivedForm = Omit<SectionForm, "outline" | "topic">;

export function sentForm(whole: SectionForm, locale: Locale): SentForm {
  const { fields, blocks, outline: _outline, topic: _topic, ...form } = whole;
  const lists = new Map<string, number>();
  const rules: (readonly IndicatorRule[])[] = [];
  const indexOf = (list: readonly IndicatorRule[]) => {
    const key = JSON.stringify(list);
    if (!lists.has(key)) lists.set(key, rules.push(list) - 1);
    return lists.get(key) ?? 0;
  };
  const sent = Object.values(fields).map(({ check, previous, section, ...field }): Sent => {
    return {
      ...withoutUsual(shownIn(field, locale)),
      ...(section !== form.number && { section }),
      // That of a figure is the newest of its earlier values.
      ...(previous && field.earlier.length === 0 && { previous }),
      ...(check && { checked: { value: check.value, rules: indexOf(check.rules) } }),
    };
  });
  return { ...form, fields: sent, rules, blocks: sentBlocks(blocks, Object.keys(fields)) };
}

function sentBlocks(blocks: readonly FormBlock[], ids: readonly string[]): SentForm["blocks"] {
  const places = new Map(ids.map((id, index) => [id, index]));
  const itemOf = ({ fieldId, level, label }: FormItem): SentItem => ({
    at: places.get(fieldId) ?? -1,
    ...(level > 0 && { level }),
    ...(label && { label }),
  });
  return blocks.map(({ items, ...block }) => ({ ...block, items: items.map(itemOf) }));
}

/** Returns the form that was sent; texts in the other language are empty. */
export function receivedForm({ fields, rules, blocks, ...form }: SentForm): ReceivedForm {
  const received = fields.map((sent): FormField => {
    const { checked, ...rest } = sent;
    const field = { ...usual, section: form.number, ...rest };
    const [newest] = field.earlier;
    const previous = newest ? { year: newest.year, printed: newest.printed } : field.previous;
    const check = checked ? checkOf(field, checked.value, rules[checked.rules] ?? []) : null;
    return { ...field, previous, check };
  });
  const itemOf = ({ at, level = 0, label }: SentItem): FormItem => ({
    ...{ level, label: label ?? null },
    fieldId: fields[at]?.id ?? "",
  });
  return {
    ...form,
    blocks: blocks.map(({ items, ...block }) => ({ ...block, items: items.map(itemOf) })),
    fields: Object.fromEntries(received.map((field) => [field.id, field])),
  };
}

function checkOf(
  { key, name, kind, basis, printed, earlier }: Omit<FormField, "check">,
  value: Value | null,
  rules: readonly IndicatorRule[],
): CheckField {
  const [newest] = earlier;
  const previous = newest ? comparedWith(newest, newest.comparability, earlier) : null;
  return { key, name, kind, basis, value, printed, rules, previous };
}

function withoutUsual<F extends object>(field: F): Omit<F, Usual> & Partial<F> {
  const rest = Object.entries(field).filter(([name, value]) => !isUsual(name, value));
  return Object.fromEntries(rest) as Omit<F, Usual> & Partial<F>;
}

function isUsual(name: string, value: unknown): boolean {
  const common: unknown = (usual as Record<string, unknown>)[name];
  return Array.isArray(common) ? (value as unknown[]).length === 0 : name in usual && value === common;
}

type Shown = Pick<FormField, "definition" | "ambiguity" | "earlier">;

/** Names are looked for in both languages; what is only shown is sent in that of the screen. */
function shownIn<F extends Shown>(field: F, locale: Locale): F {
  const inOne = (text: Bilingual) => ({ zh: "", en: "", [locale]: text[locale] });
  const [definition, ambiguity] = [field.definition, field.ambiguity].map((text) => text && inOne(text));
  const earlier = field.earlier.map(({ comparability, ...each }) => ({
    ...each,
    comparability: { ...comparability, notes: comparability.notes.map(inOne) },
  }));
  return { ...field, definition, ambiguity, earlier };
}
