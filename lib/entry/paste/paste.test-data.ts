import { readTyped } from "../model";
import { readGrid } from "./clipboard-grid";
import type { PastePlan, PasteTarget } from "./paste-plan";
import { planPaste } from "./plan-paste";

type Given = { unit?: string; current?: string; previous?: string | null; isOpen?: boolean };

export function target(name: string, { unit = "批", ...given }: Given = {}): PasteTarget {
  return { id: name, names: [name, `${name} en`], current: "", previous: null, isOpen: true, unit, ...given };
}

export const fields = [
  target("科技培训批次", { unit: "批", previous: "24批" }),
  target("国内科技合作项目", { unit: "项", previous: "28项" }),
  target("国内科技合作项目资金", { unit: "元", previous: "1340万元" }),
  target("对接交流活动线上观众", { unit: "人次", previous: "超6万人次" }),
];

/** The plan for pasting a text into these fields of the 2024 report. */
export function planOf(
  text: string,
  {
    targets = fields,
    from = 0,
    column,
  }: { targets?: readonly PasteTarget[]; from?: number; column?: number } = {},
): PastePlan {
  const unitOf = new Map(targets.map(({ id, unit }) => [id, unit ?? ""]));
  const read = (id: string, typed: string) =>
    readTyped({ kind: "quantity", indicator: { unit: unitOf.get(id) ?? "" } }, typed, 2024);
  return planPaste(readGrid(text), { targets, from, column, year: 2024, units: [], read });
}

/** What is offered: "科技培训批次 26批", or the reason why a cell is not. */
export function offered(plan: PastePlan): string[] {
  return plan.cells.map((cell) => {
    if ("printed" in cell) return `${cell.id} ${cell.printed}`;
    return `${cell.id} ✕ ${cell.outcome === "unit" ? cell.fault.code : cell.outcome}`;
  });
}
