import { saveField } from "@/lib/entry/saving/commands";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";

/** A report of its own, whose versions are published one after the other. */
export async function openPublishing() {
  const report = await openSmallReport();
  const saved = new Map<string, number>();
  let isFirst = true;
  return {
    report,
    /** Publishes the next version with these values, under embargo if given; returns its id. */
    publish: async (values: Record<string, string>, embargoUntil: string | null = null): Promise<string> => {
      await approve(report, saved, values);
      const reason = isFirst ? { note: "" } : ({ note: "误录 <b>", reasonClass: "typing_error" } as const);
      isFirst = false;
      return must(await publishNow({ year: report.year, ...reason, embargoUntil }, report.administrator)).id;
    },
  };
}

export const firstValues = {
  "text.training": "培训{training.batches}",
  "training.batches": "24批",
  "training.people": "超6万人次",
};

async function approve(report: SmallReport, saved: Map<string, number>, values: Record<string, string>) {
  const { editor, reviewer, sectionId, reasons } = report;
  for (const [key, typed] of Object.entries(values)) {
    const basedOn = saved.get(key) ?? 0;
    const input = { fieldId: report.fieldId(key), typed, source: "年报", reason: "核对", basedOn };
    saved.set(key, must(await saveField(input, editor)).revision.number);
  }
  const { id } = must(await submitSection({ sectionId, reasons }, editor));
  must(await approveSubmission(await seenNow(id), reviewer));
}
