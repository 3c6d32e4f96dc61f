import type { ReleaseSummary } from "@/lib/publication/content/model";
import { observationColumns, type Observation } from "@/lib/publication/observations/observation-row";

export const site = "https://reports.example";

export function summaryOf(year: number, version: string, more: Partial<ReleaseSummary> = {}): ReleaseSummary {
  return {
    id: `${year}-${version}`,
    year,
    version,
    title: { zh: `${year}年<报告>`, en: `Report & ${year}` },
    note: "",
    reasonClass: "",
    releasedAt: `${year + 1}-03-01T00:00:00.000Z`,
    contentHash: "c".repeat(64),
    auditHead: "a".repeat(64),
    exportFormat: 2,
    isLatest: true,
    ...more,
  };
}

const empty = Object.fromEntries(observationColumns.map((column) => [column, ""])) as unknown as Observation;

export function observationOf(more: Partial<Observation> = {}): Observation {
  return {
    ...empty,
    report_year: 2023,
    release_version: "1.0",
    section_number: "8.3",
    indicator_code: "training.people",
    indicator_name_zh: "培训人次",
    indicator_name_en: "People trained",
    kind: "quantity",
    period_basis: "annual",
    value_as_printed: "超6万人次",
    obs_value: "60000",
    qualifier: "over",
    scale: "万",
    unit: "人次",
    obs_status: "A",
    approved_at: "2024-02-01T08:00:00.123Z",
    row_hash: "0".repeat(64),
    export_format: "2",
    ...more,
  };
}
