import { extendCatalogue } from "@/lib/catalogue/commands";
import { openReport } from "@/lib/outline/opening/commands";
import { findOutline } from "@/lib/outline/repository";
import type { IndicatorInput, OutlineInput } from "@/lib/outline/schema";
import { type Actor, type Role, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import type { Result } from "@/lib/platform/result";

const bilingual = (zh: string) => ({ zh, en: zh });

function indicator(code: string, unit: string, kind: IndicatorInput["kind"] = "quantity"): IndicatorInput {
  return { code, unit, kind, name: bilingual(code), basis: "annual", definition: bilingual(code) };
}

const catalogue = {
  topics: [
    { code: "training", name: bilingual("培训") },
    { code: "elsewhere", name: bilingual("别处") },
  ],
  series: [{ code: "forum", name: bilingual("论坛"), description: bilingual("每年一届") }],
  indicators: [
    indicator("training.batches", "批"),
    indicator("training.people", "人次"),
    indicator("event.edition", "届"),
    indicator("event.dates", "", "dates"),
    indicator("event.countries", "", "names"),
    indicator("event.theme", "", "text"),
  ],
};

const figure = (key: string, of: string, more: object = {}) =>
  ({ key, kind: "quantity", indicator: of, basis: "annual", ...more }) as const;

function outline(year: number): OutlineInput {
  const sentence = { key: "text.training", kind: "text", indicator: null, basis: "unstated" } as const;
  return {
    year,
    title: bilingual(`${year}报告`),
    sections: [
      {
        number: "8.3",
        title: bilingual("培训"),
        topic: "training",
        blocks: [{ kind: "prose", items: [{ field: "text.training" }] }],
        fields: [
          sentence,
          figure("training.batches", "training.batches"),
          figure("training.people", "training.people"),
        ],
      },
      {
        number: "8.4",
        title: bilingual("论坛"),
        topic: "elsewhere",
        blocks: [
          {
            kind: "event",
            series: "forum",
            edition: "forum.edition",
            items: ["forum.edition", "forum.dates", "forum.countries", "forum.theme"].map((field) => ({
              field,
            })),
          },
        ],
        fields: [
          figure("forum.edition", "event.edition", {
            basis: "event",
            period: "forum.dates",
            required: false,
          }),
          figure("forum.dates", "event.dates", { kind: "dates", basis: "event", required: false }),
          figure("forum.countries", "event.countries", { kind: "names", basis: "event", required: false }),
          figure("forum.theme", "event.theme", { kind: "text", basis: "event", required: false }),
        ],
      },
    ],
  };
}

let nextYear = 2001;

export type SmallReport = Awaited<ReturnType<typeof openSmallReport>>;

/** Opens a report of two sections in a year of its own, and returns actors for all roles. */
export async function openSmallReport() {
  const year = nextYear++;
  if (year === 2001) must(await extendCatalogue(catalogue, system));
  must(await openReport(outline(year), system));
  const opened = await findOutline(reader(), year);
  if (!opened) throw new Error("The report was not opened.");
  const [training, elsewhere] = opened.sections;
  if (!training || !elsewhere) throw new Error("The sections are missing.");
  const topicIds = [training.topic.id, elsewhere.topic.id];
  const person = (id: string, roles: Role[], topics: string[] = []): Actor => ({
    id,
    name: id,
    roles,
    topicIds: topics,
  });
  return {
    year,
    sectionId: training.id,
    forumSectionId: elsewhere.id,
    /** A reason for the change of each field, which a submission needs once the year is published. */
    reasons: opened.fields.map(({ id: fieldId }) => ({ fieldId, reason: "更正" })),
    fieldId: (key: string) => opened.fields.find((field) => field.key === key)?.id ?? "",
    editor: person("editor", ["editor"], topicIds),
    otherEditor: person("other editor", ["editor"], topicIds),
    trainingEditor: person("training editor", ["editor"], [training.topic.id]),
    reviewer: person("reviewer", ["reviewer"]),
    otherReviewer: person("other reviewer", ["reviewer"]),
    everything: person("everything", ["editor", "reviewer", "administrator"], topicIds),
    administrator: person("administrator", ["administrator"]),
  };
}

/** Returns the value of a result. Throws when it is a refusal. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.sentence.en}`);
  return result.value;
}
