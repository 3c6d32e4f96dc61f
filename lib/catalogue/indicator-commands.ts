import "server-only";
import { recorded, unchanged } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { newIndicatorCode } from "@/lib/outline/new-code";
import type { Tx } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { catalogueCommand } from "./command";
import { stampOf } from "./edit-stamp";
import {
  deleteIndicator,
  findIndicator,
  indicatorCodes,
  saveDetails,
  saveIndicator,
} from "./indicator-repository";
import type { Indicator } from "./model";
import { inUse, kindInUse, refusals, unknownUnit } from "./refusals";
import { addIndicatorSchema, changeIndicatorSchema, codeSchema, type Details } from "./schema";
import { findTopic } from "./topic-repository";
import { addedUnits } from "./unit-repository";
import { isKnownUnit } from "./units";
import { releasedUnder, usesOfIndicator } from "./use-repository";

export const addIndicator = catalogueCommand(
  addIndicatorSchema,
  async ({ code: given, ...typed }, { tx }) => {
    const codes = await indicatorCodes(tx);
    const code = given || newIndicatorCode(typed.topic, typed.name, (one) => codes.has(one));
    const added = await createIndicator(tx, code, typed);
    return added.ok ? recorded({ code }, added.value) : added;
  },
);

/** Creates an indicator. The caller checks permission and records the returned event. */
export async function createIndicator(tx: Tx, code: string, typed: Details): Promise<Result<AuditInput>> {
  if (await findIndicator(tx, code)) return fail("CONFLICT", refusals.codeTaken);
  const details = await withKnownUnit(tx, typed);
  if (!details.ok) return details;
  if (!(await isTopicKnown(tx, typed.topic))) return fail("NOT_FOUND", refusals.noTopic);
  const id = await saveIndicator(tx, code, details.value);
  return ok({ type: "indicator.added", subject: `indicator:${id}`, to: { code, ...details.value } });
}

export const changeIndicator = catalogueCommand(changeIndicatorSchema, async (input, { tx }) => {
  const { code, stamp, ...typed } = input;
  const indicator = await findChangeable(tx, code);
  if (!indicator.ok) return indicator;
  const before = detailsOf(indicator.value);
  if (stampOf(before) !== stamp) return fail("CONFLICT", refusals.movedOn);
  if (typed.kind !== before.kind) {
    const usages = await usagesOf(tx, indicator.value);
    if (usages.length > 0) return fail("LOCKED", kindInUse(usages));
  }
  const details = typed.unit === before.unit ? ok(withoutUnusedUnit(typed)) : await withKnownUnit(tx, typed);
  if (!details.ok) return details;
  if (!(await isTopicKnown(tx, typed.topic))) return fail("NOT_FOUND", refusals.noTopic);
  if (stampOf(details.value) === stamp) return unchanged({ code });
  const { id } = indicator.value;
  await saveDetails(tx, id, details.value);
  const [from, to] = [before, details.value].map((one) => ({ code, ...one })) as [Recorded, Recorded];
  return recorded({ code }, { type: "indicator.changed", subject: `indicator:${id}`, from, to });
});

type Recorded = Details & { code: string };

export const deleteUnusedIndicator = catalogueCommand(codeSchema, async ({ code }, { tx }) => {
  const indicator = await findChangeable(tx, code);
  if (!indicator.ok) return indicator;
  const usages = await usagesOf(tx, indicator.value);
  if (usages.length > 0) return fail("LOCKED", inUse(usages));
  const { id, rules, grades } = indicator.value;
  await deleteIndicator(tx, id);
  const from = { code, ...detailsOf(indicator.value), rules, grades: grades.length };
  return recorded({ code }, { type: "indicator.deleted", subject: `indicator:${id}`, from, to: null });
});

/** Returns the indicator. Fails when there is none or it was merged into another. */
export async function findChangeable(tx: Tx, code: string): Promise<Result<Indicator>> {
  const indicator = await findIndicator(tx, code);
  if (!indicator) return fail("NOT_FOUND", refusals.noIndicator);
  return indicator.mergedInto ? fail("LOCKED", refusals.merged) : ok(indicator);
}

function detailsOf(indicator: Indicator): Details {
  const { name, kind, unit, unitInEnglish, printsUnit, topic, basis, definition, comparability } = indicator;
  return { name, kind, unit, unitInEnglish, printsUnit, topic, basis, definition, comparability };
}

/** Lists where an indicator is used: in fields, in released versions and as the target of merges. */
async function usagesOf(tx: Tx, { id, code, merged }: Indicator): Promise<string[]> {
  const uses = await usesOfIndicator(tx, id);
  const released = await releasedUnder(tx, [code]);
  return [
    ...new Set(uses.map(({ year, section }) => `${year} ${section.number}`)),
    ...new Set(released.map(({ year, version }) => `${year} v${version}`)),
    ...merged,
  ];
}

async function isTopicKnown(tx: Tx, code: string): Promise<boolean> {
  return code === "" || (await findTopic(tx, code)) !== null;
}

async function withKnownUnit(tx: Tx, typed: Details): Promise<Result<Details>> {
  const details = withoutUnusedUnit(typed);
  if (details.unit === "" || isKnownUnit(details.unit, await addedUnits(tx))) return ok(details);
  return fail("INVALID", unknownUnit(details.unit));
}

/** Only quantities have a unit. */
function withoutUnusedUnit(details: Details): Details {
  return details.kind === "quantity" ? details : { ...details, unit: "", unitInEnglish: null };
}
