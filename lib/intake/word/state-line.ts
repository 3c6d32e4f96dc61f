import { z } from "zod";
import type { Revision } from "@/lib/entry/model";
import { isWording, type Outline } from "@/lib/outline/model";
import { dayOf } from "@/lib/platform/office-day";
import { draftLine, releasedLine } from "./printed/messages";

/** What has to be known of a release to tell whether the desk holds the same. */
export const releasedReportSchema = z.object({
  figures: z.record(z.string(), z.object({ printed: z.string() })),
  sentences: z.record(z.string(), z.string()),
});

export type LastRelease = z.infer<typeof releasedReportSchema> & { version: string; releasedAt: string };

/** Says whether a document is of a released version or of a draft. `latest` are the newest revisions by field id. */
export function stateLine(
  outline: Outline,
  latest: ReadonlyMap<string, Revision>,
  { release, asOf }: { release: LastRelease | null; asOf: string },
): string {
  if (release && isReleased(outline, latest, release))
    return releasedLine(release.version, dayOf(new Date(release.releasedAt))).zh;
  return draftLine(asOf === "" ? "" : dayOf(new Date(asOf))).zh;
}

function isReleased(outline: Outline, latest: ReadonlyMap<string, Revision>, release: LastRelease): boolean {
  const filled = outline.fields.filter(({ id }) => latest.get(id)?.value);
  const count = Object.keys(release.figures).length + Object.keys(release.sentences).length;
  return (
    filled.length === count &&
    filled.every((field) => {
      const printed = latest.get(field.id)?.printed;
      const released = isWording(field) ? release.sentences[field.key] : release.figures[field.key]?.printed;
      return printed === released;
    })
  );
}
