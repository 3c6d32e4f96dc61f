import "server-only";
import { recorded, unchanged } from "@/lib/audit/command";
import { defaultRules } from "@/lib/checks/default-rules";
import { fail } from "@/lib/platform/result";
import { catalogueCommand } from "./command";
import { findChangeable } from "./indicator-commands";
import { saveRules } from "./indicator-repository";
import { refusals } from "./refusals";
import { rulesFor } from "./rules";
import { setRulesSchema } from "./schema";

/** Sets an indicator's own checks; null resets them to the defaults of its kind. */
export const setRules = catalogueCommand(setRulesSchema, async ({ code, rules }, { tx }) => {
  const indicator = await findChangeable(tx, code);
  if (!indicator.ok) return indicator;
  const { id, kind, rules: before } = indicator.value;
  const applicable = rulesFor(kind);
  if (rules?.some((rule) => !applicable.includes(rule.kind)))
    return fail("INVALID", refusals.rulesOfOtherKind);
  const current = before ?? (rules && defaultRules(indicator.value));
  if (JSON.stringify(current) === JSON.stringify(rules)) return unchanged({ code });
  await saveRules(tx, id, rules);
  const [from, to] = [
    { code, rules: before },
    { code, rules },
  ];
  return recorded({ code }, { type: "indicator.rules_set", subject: `indicator:${id}`, from, to });
});
