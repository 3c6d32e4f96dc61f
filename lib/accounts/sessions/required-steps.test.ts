import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Role, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { must } from "@/lib/testing/small-report";
import { addTestPerson, password } from "../accounts.test-data";
import { addPerson, disablePerson, enablePerson } from "../people/commands";
import { requiredStepOf, secondFactorRule } from "./required-steps";

const ruleFor = (...roles: Role[]) => secondFactorRule(reader(), { roles, hasPassword: true });

afterEach(() => {
  env.SECOND_FACTOR = undefined;
});

describe("a second factor", () => {
  let realPerson: string;

  beforeAll(async () => {
    await addTestPerson(["administrator"]);
  });

  it("is not asked for while nobody but the accounts of the demo can sign in", async () => {
    expect(await ruleFor("reviewer")).toBe("demo");
    expect(await ruleFor("editor")).toBe("free");
  });

  it("is asked of reviewers and administrators once somebody else can", async () => {
    const details = { name: "李华", roles: ["editor" as const], password };
    realPerson = must(await addPerson({ email: "li.hua@office.example", ...details }, system)).id;
    expect(await ruleFor("reviewer")).toBe("required");
    expect(await ruleFor("editor", "administrator")).toBe("required");
    expect(await ruleFor("editor")).toBe("free");
    const reviewer = await addTestPerson(["reviewer"]);
    expect(await requiredStepOf(await reviewer.now(), false)).toBe("secondFactor");
    must(await disablePerson({ personId: realPerson }, system));
    expect(await ruleFor("reviewer")).toBe("demo");
    must(await enablePerson({ personId: realPerson }, system));
  });

  it.each([
    ["optional", "relaxed", "relaxed", "free"],
    ["required", "required", "required", "free"],
    ["everyone", "required", "required", "required"],
  ] as const)(
    "is, by the setting %s, %s of reviewers, %s of administrators, %s of editors",
    async (...row) => {
      const [setting, ...rules] = row;
      env.SECOND_FACTOR = setting;
      const asked = (["reviewer", "administrator", "editor"] as const).map((role) => ruleFor(role));
      expect(await Promise.all(asked)).toEqual(rules);
    },
  );

  it("is never asked of people without a password, whose provider answers for it", async () => {
    env.SECOND_FACTOR = "everyone";
    expect(await secondFactorRule(reader(), { roles: ["reviewer"], hasPassword: false })).toBe("free");
  });
});
