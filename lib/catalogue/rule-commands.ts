import "server-only";
import { defaultRules } from "@/lib/checks/default-rules";
import { recorded, unchanged } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { catalogueCommand } from "./command";
import { findChangeable } from "./indicator-commands";
import { refusals } from "./refusals";
import { deleteBreak, saveBreak, saveRules } from "./indicator-repository";
import { rulesFor } from "./rules";
import { addBreakSchema, removeBreakSchema, setRulesSchema } from "./schema";

/** Gives an indicator checks of its own; null gives it back those of its kind. */
export const setRules = catalogueCommand(setRulesSchema, async ({ code, rules }, { tx }) => {
  const indicator = await findChangeable(tx, code);
  if (!indicator.ok) return indicator;
  const { id, kind, rules: before } = indicator.value;
  const applicable = rulesFor(kind);
  if (rules?.some((rule) => !applicable.includes(rule.kind)))
    return fail("INVALID", refusals.rulesOfOtherKind);
  const standing = before ?? (rules && defaultRules(indicator.value));
  if (JSON.stringify(standing) === JSON.stringify(rules)) return unchanged({ code });
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
  if (breaks.some((one) => one.year === year)) return fail("CONFLICT", refusals.breakThere);
  await saveBreak(tx, id, { year, note });
  const to = { code, year, note };
  return recorded({ code }, { type: "indicator.break_added", subject: `indicator:${id}`, to });
});

export const removeBreak = catalogueCommand(removeBreakSchema, async ({ code, year }, { tx }) => {
  const indicator = await findChangeable(tx, code);
  if (!indicator.ok) return indicator;
  const { id, breaks } = indicator.value;
  const found = breaks.find((one) => one.year === year);
  if (!found) return fail("NOT_FOUND", refusals.noBreak);
  await deleteBreak(tx, id, year);
  const from = { code, ...found };
  return recorded({ code }, { type: "indicator.break_removed", subject: `indicator:${id}`, from, to: null });
});
