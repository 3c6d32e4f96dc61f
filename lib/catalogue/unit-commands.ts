import "server-only";
import { recorded } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { catalogueCommand } from "./command";
import { inUse, refusals, unreadable } from "./refusals";
import { addUnitSchema, deleteUnitSchema } from "./schema";
import { addedUnits, deleteUnit, indicatorsIn, saveUnit } from "./unit-repository";
import { isDimension, isKnownUnit, isReadable } from "./units";

export const addUnit = catalogueCommand(addUnitSchema, async (unit, { tx }) => {
  if (!isDimension(unit.dimension)) return fail("INVALID", refusals.noDimension);
  if (isKnownUnit(unit.sign, await addedUnits(tx))) return fail("CONFLICT", refusals.unitExists);
  if (!isReadable(unit.sign)) return fail("INVALID", unreadable(unit.sign));
  await saveUnit(tx, unit);
  return recorded({ sign: unit.sign }, { type: "unit.added", subject: `unit:${unit.sign}`, to: unit });
});

export const deleteUnusedUnit = catalogueCommand(deleteUnitSchema, async ({ sign }, { tx }) => {
  const unit = (await addedUnits(tx)).find((one) => one.sign === sign);
  if (!unit) return fail("NOT_FOUND", refusals.noUnit);
  const indicators = await indicatorsIn(tx, sign);
  if (indicators.length > 0) return fail("LOCKED", inUse(indicators));
  await deleteUnit(tx, sign);
  return recorded({ sign }, { type: "unit.deleted", subject: `unit:${sign}`, from: unit, to: null });
});
