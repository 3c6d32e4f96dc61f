import { beforeAll, describe, expect, it } from "vitest";
import { defaultRules } from "@/lib/checks/default-rules";
import type { IndicatorRule } from "@/lib/checks/rule-schema";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { administrator, editor, newestEvent, refusalOf } from "./catalogue.test-data";
import { findIndicator } from "./indicator-repository";
import { setRules } from "./rule-commands";

const code = "training.people";
const storedIndicator = () => findIndicator(reader(), code);

beforeAll(async () => {
  await openSmallReport();
});

describe("an indicator's checks", () => {
  const rules: IndicatorRule[] = [{ kind: "change", percent: 20, from: 100, importance: "high" }];

  it("are its own once they are set, from the defaults of its kind", async () => {
    must(await setRules({ code, rules }, administrator));
    expect(await newestEvent()).toMatchObject({
      type: "indicator.rules_set",
      from: { code, rules: null },
      to: { code, rules },
    });
    expect((await storedIndicator())?.rules).toEqual(rules);
  });

  it("can be empty, and can be reset to those of its kind", async () => {
    must(await setRules({ code, rules: [] }, administrator));
    expect((await storedIndicator())?.rules).toEqual([]);
    must(await setRules({ code, rules: null }, administrator));
    expect(await newestEvent()).toMatchObject({ from: { rules: [] }, to: { rules: null } });
    expect((await storedIndicator())?.rules).toBeNull();
  });

  it("are not recorded when they are what they were", async () => {
    const { seq } = await newestEvent();
    must(await setRules({ code, rules: null }, administrator));
    must(await setRules({ code, rules: defaultRules({ kind: "quantity", basis: "annual" }) }, administrator));
    expect((await newestEvent()).seq).toBe(seq);
  });

  it.each<[string, string, IndicatorRule[], string]>([
    ["a check of another kind", "event.theme", [{ kind: "grows" }], "INVALID"],
    ["a limit of nothing", code, [{ kind: "change", percent: 0 }], "INVALID"],
    ["a check twice", code, [{ kind: "unit" }, { kind: "unit" }], "INVALID"],
    ["an indicator that does not exist", "nothing", [], "NOT_FOUND"],
  ])("refuse %s", async (_, of, some, refusal) => {
    expect(refusalOf(await setRules({ code: of, rules: some }, administrator))).toContain(refusal);
  });

  it("are set by administrators", async () => {
    expect(refusalOf(await setRules({ code, rules: [] }, editor))).toContain("FORBIDDEN");
  });
});
