import { describe, expect, it } from "vitest";
import { unnamedInEnglish } from "@/lib/platform/bilingual";
import { eventKeyPrefix, newCode, newFieldKey, newIndicatorCode, newSentenceKey } from "./new-code";

describe("codes and keys", () => {
  const none = () => false;
  it.each([
    ["Graduates", "training.graduates"],
    ["R&D centres (new)", "training.r-d-centres-new"],
    ["Écoles", "training.ecoles"],
    ["结业", "training.figure"],
  ])("a code is made of the topic and the English name %s", (en, code) => {
    expect(newIndicatorCode("training", { zh: "名", en }, none)).toBe(code);
  });

  it("a taken code gets a number, and none exceeds the maximum length", () => {
    const taken = new Set(["training.people", "training.people-2"]);
    expect(newIndicatorCode("training", { zh: "人", en: "People" }, (code) => taken.has(code))).toBe(
      "training.people-3",
    );
    expect(
      newIndicatorCode("t".repeat(60), { zh: "人", en: "x".repeat(60) }, none).length,
    ).toBeLessThanOrEqual(80);
  });

  it("a name without English gives the code of its kind, and one without a topic no prefix", () => {
    expect(newIndicatorCode("training", unnamedInEnglish("结业"), none)).toBe("training.figure");
    expect(newIndicatorCode("", { zh: "结业", en: "Graduates" }, none)).toBe("graduates");
    expect(newCode("topic", unnamedInEnglish("培训"), (code) => code === "topic")).toBe("topic-2");
    expect(newCode("series", { zh: "浦江论坛", en: "Pujiang Forum" }, none)).toBe("pujiang-forum");
  });

  it("a sentence's key tells its section", () => {
    expect(newSentenceKey({ number: "8.3" }, (key) => key === "text.8-3.1")).toBe("text.8-3.2");
  });

  it("a field's key is its indicator's code, with the event's prefix within an event", () => {
    expect(newFieldKey("training.people", null, none)).toBe("training.people");
    expect(newFieldKey("event.guests", eventKeyPrefix("pujiang.edition", "pujiang-forum"), none)).toBe(
      "pujiang.guests",
    );
    expect(newFieldKey("event.guests", eventKeyPrefix(null, "pujiang-forum"), none)).toBe(
      "pujiang-forum.guests",
    );
  });
});
