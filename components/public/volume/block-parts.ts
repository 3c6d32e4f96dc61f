import type { Heading, Part, Run } from "@/lib/pdf/model";
import type { ReleasedBlock, ReleasedItem } from "@/lib/publication/content/model";
import { groupByLabel, groupByLevel } from "../section/group-items";
import { changeText } from "./change-text";
import { figuresTable } from "./figures-table";
import { itemRuns, standaloneRun } from "./runs";
import type { VolumeContext } from "./volume-context";

type OfBlock = (volume: VolumeContext, block: ReleasedBlock, level: number) => Part[];

const views: Record<ReleasedBlock["kind"], OfBlock> = {
  prose: (volume, block, level) => [
    ...blockHeading(volume, block, level),
    ...proseParts(volume, block.items),
  ],
  figures: (volume, block, level) => [...blockHeading(volume, block, level), figuresTable(volume, block)],
  event: eventParts,
  timeline: timelineParts,
  places: placesParts,
};

/** Returns a block as it is printed, under a heading of the given level if it has one. */
export function blockParts(volume: VolumeContext, block: ReleasedBlock, level: number): Part[] {
  return views[block.kind](volume, block, level);
}

const headingOf = (level: number, runs: Run[]): Heading => ({
  kind: "heading",
  level,
  runs,
  isListed: false,
});

function blockHeading({ locale }: VolumeContext, { heading }: ReleasedBlock, level: number): Part[] {
  return heading ? [headingOf(level, [{ text: heading[locale] }])] : [];
}

function proseParts(volume: VolumeContext, items: ReleasedItem[]): Part[] {
  const { locale } = volume;
  const labelOf = ({ label }: ReleasedItem): Run[] => (label ? [{ text: label[locale] }] : []);
  return groupByLevel(items).flatMap((run): Part[] => {
    if (run.kind === "paragraph") {
      const label = labelOf(run.item);
      return [
        ...(label.length > 0 ? [{ kind: "paragraph", style: "label", runs: label } as const] : []),
        { kind: "paragraph", runs: itemRuns(volume, run.item) },
      ];
    }
    const pointOf = (item: ReleasedItem) => ({
      label: labelOf(item),
      runs: itemRuns(volume, item),
      below: [],
    });
    const points = run.bullets.map(({ item, below }) => ({ ...pointOf(item), below: below.map(pointOf) }));
    return [{ kind: "list", points }];
  });
}

function eventParts(volume: VolumeContext, block: ReleasedBlock, level: number): Part[] {
  const { context, locale } = volume;
  const { figures } = context.release.report;
  const edition = block.edition === null ? undefined : figures[block.edition];
  const heading = (block.heading ?? block.series?.name)?.[locale];
  const runs = [
    ...(edition ? [standaloneRun(volume, edition), { text: " " }] : []),
    ...(heading === undefined ? [] : [{ text: heading }]),
  ];
  const isParticular = ({ label, field }: ReleasedItem) => label !== null && Object.hasOwn(figures, field);
  const particulars = block.items.filter((item) => isParticular(item) && item.field !== block.edition);
  const rows = particulars.map((item) => {
    const figure = figures[item.field];
    const change = figure ? changeText(volume, figure) : [];
    const label = { runs: [{ text: item.label?.[locale] ?? "", isMuted: true }], depth: item.level };
    return [label, { runs: itemRuns(volume, item), notes: change }];
  });
  return [
    ...(runs.length > 0 ? [headingOf(level, runs)] : []),
    { kind: "table", columns: [{ share: 0.3, isHeader: true }, { share: 0.7 }], head: null, rows },
    ...proseParts(
      volume,
      block.items.filter((item) => !isParticular(item)),
    ),
  ];
}

function timelineParts(volume: VolumeContext, block: ReleasedBlock, level: number): Part[] {
  const rows = groupByLabel(block.items).flatMap((entries) =>
    entries.map((item, at) => {
      const month = at === 0 ? (item.label?.[volume.locale] ?? "") : "";
      return [{ runs: [{ text: month, isStrong: true }] }, { runs: itemRuns(volume, item) }];
    }),
  );
  const columns = [{ share: 0.18, isHeader: true }, { share: 0.82 }];
  return [...blockHeading(volume, block, level), { kind: "table", columns, head: null, rows }];
}

function placesParts(volume: VolumeContext, block: ReleasedBlock, level: number): Part[] {
  const placeLevel = block.heading ? level + 1 : level;
  const places = block.items.flatMap((item): Part[] =>
    item.label
      ? [
          { ...headingOf(placeLevel, [{ text: item.label[volume.locale] }]), look: 5 },
          { kind: "paragraph", runs: itemRuns(volume, item) },
        ]
      : [],
  );
  return [...blockHeading(volume, block, level), ...places];
}
