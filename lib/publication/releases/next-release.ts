import type { ReleasedReport } from "../content/model";
import type { ReleaseRecord } from "./release-history";
import type { Version } from "../content/version";

/** What would be released of a year now. */
export type NextRelease = {
  reportId: string;
  version: Version;
  attempt: number;
  report: ReleasedReport;
  content: string;
  contentHash: string;
  /** Every release of the year so far, newest first. */
  records: ReleaseRecord[];
  /** The one this follows on. */
  latest: ReleaseRecord | null;
};

/** Whether anything was approved since the latest release, also if that has not taken effect. */
export function isNew({ latest, contentHash }: NextRelease): boolean {
  return latest?.contentHash !== contentHash;
}
