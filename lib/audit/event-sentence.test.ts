import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import en from "@/lib/platform/i18n/messages/en/audit.json";
import zh from "@/lib/platform/i18n/messages/zh/audit.json";
import { changesOf, eventSentenceOf, type EventSentence } from "./event-sentence";
import { type AuditPayload, eventTypes } from "./events";
import { families, familyOf } from "./families";
import { valueNames } from "./value-names";

const messages = { zh, en } as const;
type Messages = Record<string, Record<string, string>>;
const messageOf = (locale: "zh" | "en", type: string) => {
  const [family = "", name = ""] = type.split(".");
  return (messages[locale].events as Messages)[family]?.[name];
};

function wordingIn(locale: "zh" | "en"): EventSentence {
  const t = createTranslator({ locale, namespace: "audit", messages: { audit: messages[locale] } });
  return {
    locale,
    absent: messages[locale].list.nobody,
    translate: (type, values) =>
      messageOf(locale, type) ? t(`events.${type}` as never, values as never) : null,
    code: (list, code) => (messages[locale].codes as Messages)[list]?.[code] ?? code,
    nameOf: (kind, code, year) => (kind === "field" ? `${code} of ${year}` : `${kind} ${code}`),
    time: (iso) => iso.slice(0, 16),
    sentence: (text) => text.replace("{training.batches}", "〔培训批次〕"),
  };
}

function sentenceIn(locale: "zh" | "en", { from, to, type }: AuditPayload & { from?: unknown }): string {
  const entry = {
    type,
    subject: "field:1",
    to: JSON.stringify(to),
    from: from === undefined ? null : JSON.stringify(from),
  };
  return eventSentenceOf(entry, { label: "2024 · 8.3 培训批次", href: null }, wordingIn(locale));
}

describe.each(["zh", "en"] as const)("the messages of events in %s", (locale) => {
  it.each([...eventTypes])("use only values that a %s event has", (type) => {
    const message = messageOf(locale, type);
    const available = ["subject", "change", ...valueNames(type)];
    const used = [...(message ?? "").matchAll(/\{(\w+)[,}]/g)].map((match) => match[1]);
    expect(message).toBeTruthy();
    expect(available).toEqual(expect.arrayContaining(used));
  });
});

describe("the sentence of an event", () => {
  const revision = (printed: string) => ({ number: 2, printed, hash: "h" });
  const revised = (from: string | null, to: string): AuditPayload => ({
    type: "field.revised",
    from: from === null ? null : revision(from),
    to: { ...revision(to), key: "training.batches", year: 2024, source: "" },
  });

  it.each<[string, AuditPayload, string, string]>([
    [
      "a change",
      revised("17批", "18批"),
      "把 2024 · 8.3 培训批次 从 17批 改为 18批",
      "changed 2024 · 8.3 培训批次 from 17批 to 18批",
    ],
    [
      "a first value",
      revised(null, "17批"),
      "填报了 2024 · 8.3 培训批次：17批",
      "entered 2024 · 8.3 培训批次: 17批",
    ],
    [
      "a removed value",
      revised("17批", ""),
      "把 2024 · 8.3 培训批次 从 17批 改为 （空）",
      "changed 2024 · 8.3 培训批次 from 17批 to (nothing)",
    ],
    [
      "another source",
      revised("17批", "17批"),
      "改了 2024 · 8.3 培训批次 的来源，值仍为 17批",
      "changed the source of 2024 · 8.3 培训批次, which still reads 17批",
    ],
    [
      "a sentence",
      revised("培训", "培训{training.batches}"),
      "把 2024 · 8.3 培训批次 从 培训 改为 培训〔培训批次〕",
      "changed 2024 · 8.3 培训批次 from 培训 to 培训〔培训批次〕",
    ],
    [
      "a person",
      {
        type: "person.invited",
        to: { email: "a@annals.test", name: "张三", roles: ["editor", "reviewer"], topics: [] },
      },
      "邀请了 张三（a@annals.test），角色：编辑、审核人",
      "invited 张三 (a@annals.test) as editor, reviewer",
    ],
    [
      "a field by its name",
      {
        type: "item.moved",
        from: { block: 1, position: 1 },
        to: { year: 2024, key: "grants", section: "8.3", block: 2, position: 3 },
      },
      "把 2024 年 8.3 节的“grants of 2024”由第 1 个版块第 1 位移到第 2 个版块第 3 位",
      "moved “grants of 2024” in section 8.3 of 2024 from block 1, place 1 to block 2, place 3",
    ],
    [
      "a check by the names of its fields",
      {
        type: "relation.added",
        to: { year: 2024, relation: "sum", fields: ["a", "b"], importance: "normal" },
      },
      "在 2024 年报告中新增核对关系（总数等于各项之和）：a of 2024、b of 2024",
      "added a check to the report of 2024 (total and parts): a of 2024, b of 2024",
    ],
    [
      "an indicator by its name",
      {
        type: "indicator.rules_set",
        from: { code: "venues", rules: null },
        to: { code: "venues", rules: null },
      },
      "设定了指标“indicator venues”的检查规则",
      "set the checks of the indicator “indicator venues”",
    ],
    [
      "an early return without fields",
      { type: "submission.returned", to: { section: "8.3" } },
      "退回了 2024 · 8.3 培训批次 送审的各项",
      "returned the fields of 2024 · 8.3 培训批次",
    ],
  ])("describes %s", (_, event, chinese, english) => {
    expect([sentenceIn("zh", event), sentenceIn("en", event)]).toEqual([chinese, english]);
  });

  it("is the event type if this version does not know it", () => {
    const entry = { type: "moon.landed", subject: "moon", from: null, to: "{}" };
    expect(eventSentenceOf(entry, { label: "moon", href: null }, wordingIn("zh"))).toBe("moon.landed");
  });

  it("lists from and to of each property if several can change at once", () => {
    const person = { email: "a@annals.test", name: "张三", topics: [] };
    const entry = {
      type: "person.changed",
      subject: "person:1",
      from: JSON.stringify({ ...person, roles: ["editor"] }),
      to: JSON.stringify({ ...person, roles: ["editor", "administrator"] }),
    };
    expect(changesOf(entry, wordingIn("zh"))).toEqual([{ name: "roles", from: "编辑", to: "编辑、管理员" }]);
  });

  it("has a type in every family", () => {
    expect(new Set(eventTypes.map(familyOf))).toEqual(new Set(families));
  });
});
