import { describe, expect, it } from "vitest";
import type { FormField, SectionForm } from "@/lib/entry/form/form";
import { FieldStore } from "../store/field-store";
import { shownBy } from "./filter";
import { findableItems } from "./findable";

function field(key: string, zh: string, more: Partial<FormField> = {}): FormField {
  const rest = { section: "8.4", printed: "", isWording: false, status: "empty", check: null, answers: [] };
  return { id: `id-${key}`, key, name: { zh, en: key.toUpperCase() }, ...rest, ...more } as never;
}

const fields = [
  field("text.forum", "句子", { isWording: true, printed: "论坛共有{forum.guests}参加。", status: "draft" }),
  field("forum.guests", "参会嘉宾", { printed: "1080人", status: "draft" }),
  field("forum.edition", "届次"),
  field("loose.one", "零散项"),
];
const forum = { zh: "浦江创新论坛", en: "Pujiang Innovation Forum" };
const blocks = [
  {
    kind: "prose",
    heading: null,
    series: null,
    items: [{ level: 0, label: null, fieldId: "id-text.forum" }],
  },
  {
    ...{ kind: "event", heading: null, series: forum },
    items: [{ level: 0, label: { zh: "第几届", en: "Edition" }, fieldId: "id-forum.edition" }],
  },
];
const byId = Object.fromEntries(fields.map((one) => [one.id, one]));
const form = { number: "8.4", year: 2024, leadId: null, blocks, relations: [], fields: byId };
const store = new FieldStore(form as never as SectionForm);
const items = findableItems(store, (id) => (store.get(id).status === "empty" ? "未填" : "待送审"));

describe("what an item of a form is found by", () => {
  it.each([
    ["its name", "零散项", ["id-loose.one"]],
    ["its code", "forum.edition", ["id-forum.edition"]],
    ["its label", "第几届", ["id-forum.edition"]],
    ["the heading of its block", "浦江", ["id-forum.edition"]],
    ["the words of a sentence", "论坛共有", ["id-text.forum"]],
    ["the name of a sentence's figure", "参会嘉宾", ["id-text.forum"]],
    ["the value of a sentence's figure", "1080", ["id-text.forum"]],
    ["a sentence as it will print", "共有1080人参加", ["id-text.forum"]],
    ["its state", "未填", ["id-loose.one", "id-forum.edition"]],
  ])("%s", (_, query, expected) => {
    expect(new Set(shownBy(query, items))).toEqual(new Set(expected));
  });
});
