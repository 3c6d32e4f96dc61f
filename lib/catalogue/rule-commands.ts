import "server-only";
import { recorded, unchanged } from "@/lib/audit/command";
import { defaultRules } from "@/lib/checks/default-rules";
import { fail } from "@/lib/platform/result";
import { catalogueCommand } from "./command";
import { findChangeable } from "./indicator-commands";
import { deleteBreak, saveBreak, saveRules } from "./indicator-repository";
import { refusals } from "./refusals";
import { rulesFor } from "./rules";
import { addBreakSchema, removeBreakSchema, setRulesSchema } from "./schema";

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

export const addBreak = catalogueCommand(addBreakSchema, async ({ code, year, note }, { tx }) => {
  const indicator = await findChangeable(tx, code);
  if (!indicator.ok) return indicator;
  const { id, breaks } = indicator.value;
  if (breaks.some((one) => one.year === year)) return fail("CONFLICT", refusals.breakExists);
  await saveBreak(tx, id, { year, note });
  const to = { code, year, note };
  return recorded({ code }, { type: "indicator.break_added", subject: `indicator:${id}`, to });
});

export const removeBreak = catalogueCommand(removeBreakSchema, async ({ code, year }, { tx }) => {
  const indicator = await findChangeable(tx, code);
  if (!indicator.ok) return indicator;
  const { id, breaks } = indicator.value;
  const existing = breaks.find((one) => one.year === year);
  if (!existing) return fail("NOT_FOUND", refusals.noBreak);
  await deleteBreak(tx, id, year);
  const from = { code, ...existing };
  return recorded({ code }, { type: "indicator.break_removed", subject: `indicator:${id}`, from, to: null });
});
