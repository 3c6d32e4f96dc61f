import type { ReleasedReport } from "../content/model";
import type { Version } from "../content/version";
import type { ReleaseRecord } from "./release-history";

/** What a release of a year made now would hold. */
export type NextRelease = {
  reportId: string;
  version: Version;
  attempt: number;
  report: ReleasedReport;
  content: string;
  contentHash: string;
  /** Every release of the year so far, newest first. */
  records: ReleaseRecord[];
  /** The newest release that was not withdrawn. */
  latest: ReleaseRecord | null;
};

/** Whether the content differs from the latest release, including one that is scheduled. */
export function hasNewContent({ latest, contentHash }: NextRelease): boolean {
  return latest?.contentHash !== contentHash;
}
