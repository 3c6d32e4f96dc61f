import { findingsOf } from "@/lib/checks/check";
import type { Finding } from "@/lib/checks/finding";
import { threadsOfField } from "@/lib/entry/comments/repository";
import { findReportInputOfFields } from "@/lib/entry/findings/check-repository";
import { saveField } from "@/lib/entry/saving/commands";
import { districts } from "@/lib/outline/districts";
import { openReport } from "@/lib/outline/opening/commands";
import { findOutline } from "@/lib/outline/repository";
import type { OutlineInput } from "@/lib/outline/schema";
import { type Actor, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, type SmallReport } from "@/lib/testing/small-report";
import { findChecklist } from "./find-checklist";
import type { ChecklistLine } from "./line";

const bilingual = (zh: string) => ({ zh, en: zh });
const optional = { required: false } as const;
const figure = (key: string, of: string, more: object = {}) =>
  ({ key, kind: "quantity", indicator: of, basis: "annual", ...more }) as const;
const sentence = (key: string) =>
  ({ key, kind: "text", indicator: null, basis: "unstated", ...optional }) as const;

/** An outline in which every kind of checklist line can be caused; the parts of a total are in two sections. */
function outlineOf(year: number): OutlineInput {
  const event = { kind: "event", series: "forum", edition: "forum.edition" } as const;
  return {
    year,
    title: bilingual(`${year}报告`),
    sections: [
      {
        number: "1",
        title: bilingual("培训"),
        topic: "training",
        blocks: [
          { kind: "prose", items: [{ field: "text.words" }] },
          { kind: "figures", items: ["total", "part", "spare"].map((field) => ({ field })) },
        ],
        fields: [
          sentence("text.words"),
          figure("total", "training.batches"),
          figure("part", "training.people", optional),
          figure("spare", "event.edition", optional),
        ],
      },
      {
        number: "2",
        title: bilingual("论坛"),
        topic: "elsewhere",
        blocks: [
          { ...event, items: [{ field: "forum.edition" }, { field: "other" }] },
          { kind: "places", items: [{ label: districts.pudong, field: "text.pudong" }] },
        ],
        fields: [
          figure("forum.edition", "event.edition", optional),
          figure("other", "training.people", optional),
          sentence("text.pudong"),
        ],
      },
    ],
    relations: [{ kind: "sum", total: "total", parts: ["part", "other"], importance: "high" }],
  };
}

let nextYear = 2101;

/** Opens a report for a year of its own, with functions to fill it in and to read its checklist. */
export async function openCheckedReport({ editor, reviewer }: SmallReport, year = nextYear++) {
  must(await openReport(outlineOf(year), system));
  const outline = async () => {
    const outline = await findOutline(reader(), year);
    if (!outline) throw new Error("The report was not opened.");
    return outline;
  };
  const { id, fields, sections } = await outline();
  const fieldId = (key: string) => fields.find((field) => field.key === key)?.id ?? "";
  const sectionId = (number: string) => sections.find((section) => section.number === number)?.id ?? "";

  async function enter(key: string, typed: string, source = "年报"): Promise<void> {
    const version = (await outline()).fields.find((field) => field.key === key)?.version ?? 0;
    must(await saveField({ fieldId: fieldId(key), typed, source, basedOn: version }, editor));
  }

  async function submit(number: string, as: Actor = editor): Promise<string> {
    return must(await submitSection({ sectionId: sectionId(number), note: "已核对" }, as)).id;
  }

  async function approve(number: string): Promise<void> {
    must(await approveSubmission(await seenNow(await submit(number)), reviewer));
  }

  async function commentsOf(key: string): Promise<string[]> {
    return (await threadsOfField(reader(), fieldId(key))).map(({ id }) => id);
  }

  const placesId = sections[1]?.blocks.find(({ kind }) => kind === "places")?.id ?? "";
  const lines = (): Promise<ChecklistLine[]> => findChecklist(reader(), year);
  return { year, id, editor, fieldId, sectionId, placesId, enter, submit, approve, commentsOf, lines };
}

export type Checked = Awaited<ReturnType<typeof openCheckedReport>>;

/** Returns the findings of the checks at a field, on the newest values. */
export async function findingsAt({ id, year }: Checked, key: string): Promise<Finding[]> {
  return findingsOf(await findReportInputOfFields(reader(), { id, year }, [key])).filter(
    (finding) => finding.key === key,
  );
}
