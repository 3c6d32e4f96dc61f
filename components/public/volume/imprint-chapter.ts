import { qualifierName } from "../format/qualifier-name";
import type { Cell, Chapter, Heading, Part } from "@/lib/pdf/model";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { imprintTable } from "./imprint-table";
import { messages } from "./messages";
import { standaloneRun } from "./runs";
import type { VolumeContext } from "./volume-context";

/** The last pages: how to read the figures, what was corrected, and the imprint. */
export function imprintChapter(volume: VolumeContext): Chapter {
  const { t } = volume;
  const title = t("release.about");
  return {
    running: title,
    parts: [
      headingOf(2, title, true),
      imprintTable(volume),
      ...correctionParts(volume),
      ...notesParts(volume),
    ],
  };
}

const headingOf = (level: number, text: string, isListed = false): Heading => ({
  ...{ kind: "heading", level, isListed },
  runs: [{ text }],
});

const paragraph = (text: string): Part => ({ kind: "paragraph", runs: [{ text }] });

function correctionParts(volume: VolumeContext): Part[] {
  const { context, locale, t } = volume;
  const { figures, sections } = context.release.report;
  const placeOf = (key: string) => sections.findIndex(({ number }) => number === figures[key]?.section);
  const inOrder = [...context.corrections.figures].toSorted(([a], [b]) => placeOf(a) - placeOf(b));
  const rows = inOrder.flatMap(([key, { version, before }]): Cell[][] => {
    const now = figures[key];
    if (!now) return [];
    const name = [{ text: now.indicator.name[locale] }];
    const notes = [[{ text: t("correction.inVersion", { version }) }]];
    return [
      [
        { runs: [{ text: now.section }] },
        { runs: name, notes },
        { runs: [{ ...standaloneRun(volume, before) }] },
        { runs: [standaloneRun(volume, now)] },
      ],
    ];
  });
  if (rows.length === 0) return [];
  const head = [
    messages.section[locale],
    t("section.indicator"),
    messages.before[locale],
    messages.now[locale],
  ];
  const columns = [{ share: 0.12 }, { share: 0.44, isHeader: true }, { share: 0.22 }, { share: 0.22 }];
  return [headingOf(3, messages.corrections[locale], true), { kind: "table", columns, head, rows }];
}

function notesParts(volume: VolumeContext): Part[] {
  const { locale, t } = volume;
  const examples = examplesBySign(Object.values(volume.context.release.report.figures));
  const rows = [...examples].map(([sign, { figure, name }]): Cell[] => [
    { runs: [{ text: sign, ...(locale === "zh" ? {} : { lang: "zh-CN" }) }] },
    { runs: [{ text: t(`qualifiers.${name}`) }] },
    { runs: [standaloneRun(volume, figure)] },
  ]);
  const head = [messages.sign[locale], messages.meaning[locale], messages.example[locale]];
  const columns = [{ share: 0.2, isHeader: true }, { share: 0.45 }, { share: 0.35 }];
  return [
    headingOf(3, messages.notes[locale], true),
    paragraph(messages.printed[locale]),
    paragraph(messages.linked[locale]),
    paragraph(messages.kept[locale]),
    ...(rows.length > 0 ? [{ kind: "table", columns, head, rows } as const] : []),
  ];
}

type Example = { figure: ReleasedFigure; name: ReturnType<typeof qualifierName> };

/** Returns the words that say how exact a number is, each with the first figure that has it. */
function examplesBySign(figures: readonly ReleasedFigure[]): Map<string, Example> {
  const examples = new Map<string, Example>();
  for (const figure of figures) {
    if (figure.value.kind !== "quantity") continue;
    const { quantity } = figure.value;
    const name = qualifierName(quantity);
    if (quantity.word && name !== "exact" && name !== "ordinal" && !examples.has(quantity.word))
      examples.set(quantity.word, { figure, name });
  }
  return examples;
}
