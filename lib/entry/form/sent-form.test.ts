import { describe, expect, it } from "vitest";
import { readValue, type Value } from "@/lib/figures/value";
import type { GradedPair } from "@/lib/outline/comparability";
import { comparedEarlier, type Earlier } from "../earlier/earlier";
import { checkFieldOf } from "../findings/check-field";
import type { FormField, SectionForm } from "./form";
import { receivedForm, sentForm } from "./sent-form";

const both = (text: string) => ({ zh: `${text}（中）`, en: text });

function readQuantity(printed: string): Value | null {
  const read = readValue("quantity", printed);
  return read.ok ? read.value : null;
}

function earlier(year: number, printed: string): Earlier {
  const value = readQuantity(printed) as Value;
  return { year, printed, value, basis: "annual", indicator: "it", series: null };
}

/** A field as the server makes it, of an indicator with these grades and earlier values. */
function fieldOf(
  key: string,
  values: readonly Earlier[],
  { grades = [], printed = "" }: { grades?: readonly GradedPair[]; printed?: string } = {},
): FormField {
  const indicator = { code: "it", name: both(key), rules: null, grades, comparability: null };
  const field = { key, kind: "quantity", basis: "annual", indicator } as const;
  const [newest] = values;
  return {
    ...{ id: `id-${key}`, key, kind: "quantity", isWording: false, name: both(key), unit: "批" },
    ...{ definition: both("what it means"), ambiguity: null, basis: "annual", required: true },
    ...{
      section: "8.3",
      isPart: false,
      version: 0,
      printed,
      source: "",
      quotation: "",
      page: "",
      link: "",
    },
    ...{ attachmentId: null, savedBy: null, savedAt: null, status: "empty", returned: null, reason: null },
    ...{ approved: null, answers: [], openComments: 0 },
    previous: newest ? { year: newest.year, printed: newest.printed } : null,
    earlier: comparedEarlier(values, 2024, indicator),
    check: checkFieldOf(field, { printed, value: readQuantity(printed) }, values, 2024),
  };
}

function formOf(...fields: FormField[]): SectionForm {
  return {
    ...{
      personId: "a",
      year: 2024,
      sectionId: "s",
      number: "8.3",
      title: both("title"),
      topic: both("topic"),
    },
    ...{ isEditable: true, isClosed: false, published: null, leadId: null, relations: [] },
    ...{
      units: [],
      outline: [],
      fields: Object.fromEntries(fields.map((field) => [field.id, field])),
      blocks: [
        {
          kind: "figures",
          heading: both("heading"),
          series: null,
          items: fields.map(({ id }, level) => ({ level, label: level > 0 ? both(id) : null, fieldId: id })),
        },
      ],
    },
  };
}

const grade = { series: null, earlier: 2023, later: 2024, note: both("why") };

describe("a form that was sent is the same form", () => {
  it.each<[string, FormField]>([
    ["without earlier values", fieldOf("one", [])],
    ["with one", fieldOf("one", [earlier(2023, "24批")])],
    ["with several", fieldOf("one", [earlier(2023, "24批"), earlier(2021, "24批"), earlier(2018, "13批")])],
    [
      "not comparable",
      fieldOf("one", [earlier(2023, "24批")], { grades: [{ ...grade, grade: "not_comparable" }] }),
    ],
    [
      "graded",
      fieldOf("one", [earlier(2023, "24个")], { grades: [{ ...grade, grade: "with_reservation" }] }),
    ],
    ["of another section", { ...fieldOf("one", []), section: "8.4" }],
    [
      "filled in",
      {
        ...fieldOf("one", [earlier(2023, "24批")], { printed: "25批" }),
        ...{
          version: 3,
          status: "submitted",
          savedBy: "王",
          savedAt: "2024-12-01T00:00:00Z",
        },
        ...{ source: "年报", attachmentId: "file", openComments: 2, required: false, isPart: true },
        ...{ approved: "24批", reason: "更正", returned: { by: "李", reason: "单位" } },
        answers: [{ findingId: "f", reason: "是", authorName: "王", at: "2024-12-01T00:00:00Z" }],
      },
    ],
    [
      "a sentence, which has a previous value and no earlier ones",
      {
        ...fieldOf("text.one", []),
        ...{ kind: "text", isWording: true, unit: "", definition: null, check: null, printed: "开展{one}。" },
        previous: { year: 2023, printed: "开展{one}。" },
      },
    ],
  ])("%s", (_, field) => {
    const form = formOf(field, fieldOf("other", [earlier(2023, "1批")]));
    // Undefined properties are not sent, in a browser as here.
    const received = receivedForm(JSON.parse(JSON.stringify(sentForm(form, "zh"))));
    expect(JSON.parse(JSON.stringify(received))).toEqual(onlyIn("zh", form));
  });
});

/** What is filled in of a form, with the texts that are only shown in one language. */
function onlyIn(locale: "zh" | "en", whole: SectionForm): object {
  const { outline: _outline, topic: _topic, ...form } = whole;
  const inOne = (text: { zh: string; en: string }) => ({ zh: "", en: "", [locale]: text[locale] });
  const fields = Object.entries(form.fields).map(([id, field]) => {
    const values = field.earlier.map((each) => ({
      ...each,
      comparability: { ...each.comparability, notes: each.comparability.notes.map(inOne) },
    }));
    return [id, { ...field, definition: field.definition && inOne(field.definition), earlier: values }];
  });
  return JSON.parse(JSON.stringify({ ...form, fields: Object.fromEntries(fields) }));
}

it("sends a list of rules that many fields have once", () => {
  const sent = sentForm(formOf(fieldOf("one", []), fieldOf("two", [])), "zh");
  expect(sent.rules).toHaveLength(1);
  expect(sent.fields.map(({ checked }) => checked?.rules)).toEqual([0, 0]);
});

it("sends nothing that is usual, nor the same value twice", () => {
  const [sent] = sentForm(formOf(fieldOf("one", [earlier(2023, "24批")])), "zh").fields;
  expect(Object.keys(sent ?? {}).toSorted()).toEqual(
    [
      "id",
      "key",
      "kind",
      "name",
      "unit",
      "definition",
      "basis",
      "required",
      "version",
      "earlier",
      "checked",
    ].toSorted(),
  );
});
