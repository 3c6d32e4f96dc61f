import type { Bilingual } from "@/lib/platform/bilingual";
import { fieldNameOf } from "../field-names";
import { isWording, type Outline } from "../model";
import type { OutlineInput, SectionInput } from "../schema";
import { type Dropped, droppedOf } from "./dropped";
import { type Carrying, carriedOver, carriedWordings, type HiddenToInclude, nextYearOf } from "./next-year";
import { mentionsYear } from "./replace-year";

type ComingSection = {
  number: string;
  title: Bilingual;
  blocks: number;
  figures: number;
  sentences: number;
};

/** `section` is empty for the report's own title. */
type Renamed = { section: string; from: Bilingual; to: Bilingual };

/** What opening a year carries over, drops and renames. */
export type Preview = {
  from: number;
  year: number;
  title: Bilingual;
  sections: ComingSection[];
  dropped: Dropped[];
  renamed: Renamed[];
  /** Keys of sentences that mention the earlier year and need to be checked. */
  dated: string[];
  /** What the fields are called whose keys stand in `dated` and `dropped`. */
  names: Record<string, Bilingual>;
};

/** `wordings` are the newest sentences by key. */
export function previewOf(
  outline: Outline,
  year: number,
  allWordings: ReadonlyMap<string, string>,
  carrying: Carrying = {},
): Preview {
  const { include } = carrying;
  const next = nextYearOf(outline, year, carrying);
  const { wordings, dropped: dropping } = carriedWordings(next, allWordings);
  const dated = [...wordings].filter(([, text]) => mentionsYear(text, outline.year)).map(([key]) => key);
  const dropped: Dropped[] = [
    ...droppedOf(outline, carriedOver(outline, include)),
    ...dropping.map((one) => ({ what: "wording" as const, ...one })),
  ];
  return {
    from: outline.year,
    year,
    title: next.title,
    sections: next.sections.map(countsOf),
    dropped,
    renamed: renamedOf(outline, next, include),
    dated,
    names: namesIn(outline, dropped, dated),
  };
}

function namesIn(outline: Outline, dropped: readonly Dropped[], dated: readonly string[]) {
  const inDropped = dropped.flatMap((one) => [
    ...("key" in one ? [one.key] : []),
    ...("missing" in one ? one.missing : []),
  ]);
  return Object.fromEntries([...dated, ...inDropped].map((key) => [key, fieldNameOf(outline, key)]));
}

function countsOf({ number, title, blocks, fields }: SectionInput): ComingSection {
  const sentences = fields.filter(isWording).length;
  return { number, title, blocks: blocks.length, figures: fields.length - sentences, sentences };
}

function renamedOf(outline: Outline, next: OutlineInput, include?: HiddenToInclude): Renamed[] {
  const before = carriedOver(outline, include).sections;
  const pairs = next.sections.flatMap((section, index) => [
    { section: section.number, from: before[index]?.title, to: section.title },
    ...section.blocks.map((block, at) => ({
      section: section.number,
      from: before[index]?.blocks[at]?.heading,
      to: block.heading,
    })),
    ...section.blocks.flatMap((block, at) =>
      block.items.map((item, itemIndex) => ({
        section: section.number,
        from: before[index]?.blocks[at]?.items[itemIndex]?.label,
        to: item.label,
      })),
    ),
  ]);
  return [{ section: "", from: outline.title, to: next.title }, ...pairs].flatMap(({ section, from, to }) =>
    from && to && (from.zh !== to.zh || from.en !== to.en) ? [{ section, from, to }] : [],
  );
}
