import type { ReleasedReport } from "../content/model";
import { observationOf } from "../observations/observation";
import {
  type Observation,
  type ObservationColumn,
  observationColumns,
} from "../observations/observation-row";

/** A row of the export that differs in other columns than version and hash. */
export type RowChange = {
  key: string;
  earlier: Observation | null;
  later: Observation | null;
  /** The columns that differ; empty if the row was added or removed. */
  columns: ObservationColumn[];
};

const differingAlways: ReadonlySet<ObservationColumn> = new Set(["release_version", "row_hash"]);
const comparedColumns = observationColumns.filter((column) => !differingAlways.has(column));

/** Lists the rows of the export that were changed, added or removed. */
export function rowChanges(earlier: ReleasedReport, later: ReleasedReport): RowChange[] {
  const keys = new Set([...Object.keys(later.figures), ...Object.keys(earlier.figures)]);
  return [...keys].flatMap((key): RowChange[] => {
    const [before, after] = [rowOf(earlier, key), rowOf(later, key)];
    if (!before || !after) return [{ key, earlier: before, later: after, columns: [] }];
    const columns = comparedColumns.filter((column) => before[column] !== after[column]);
    return columns.length > 0 ? [{ key, earlier: before, later: after, columns }] : [];
  });
}

function rowOf(report: ReleasedReport, key: string): Observation | null {
  const figure = report.figures[key];
  return figure ? observationOf(report, "", figure) : null;
}
