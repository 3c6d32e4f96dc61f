import { isWording, type Outline } from "../model";
import { type Dropped, droppedOf } from "./dropped";
import { carriedOver, carriedWordings, type Keep, keepNothing, nextYearOf } from "./next-year";
import type { OutlineInput, SectionInput } from "../schema";
import { mentionsYear } from "./replace-year";
import type { Bilingual } from "@/lib/platform/bilingual";

type ComingSection = {
  number: string;
  title: Bilingual;
  blocks: number;
  figures: number;
  sentences: number;
};

/** `section` is empty for the report's own title. */
type Renamed = { section: string; from: Bilingual; to: Bilingual };

/** What opening a year will bring, drop and rename. */
export type Preview = {
  from: number;
  year: number;
  title: Bilingual;
  sections: ComingSection[];
  dropped: Dropped[];
  renamed: Renamed[];
  /** Keys of sentences that name the earlier year and are to be read again. */
  dated: string[];
};

/** `wordings`: the newest words of each sentence, by key. */
export function previewOf(
  outline: Outline,
  year: number,
  wordings: ReadonlyMap<string, string>,
  keep: Keep = keepNothing,
): Preview {
  const next = nextYearOf(outline, year, keep);
  const { words, left } = carriedWordings(next, wordings);
  return {
    from: outline.year,
    year,
    title: next.title,
    sections: next.sections.map(countsOf),
    dropped: [
      ...droppedOf(outline, carriedOver(outline, keep)),
      ...left.map((one) => ({ what: "wording" as const, ...one })),
    ],
    renamed: renamedOf(outline, next, keep),
    dated: [...words].filter(([, text]) => mentionsYear(text, outline.year)).map(([key]) => key),
  };
}

function countsOf({ number, title, blocks, fields }: SectionInput): ComingSection {
  const sentences = fields.filter(isWording).length;
  return { number, title, blocks: blocks.length, figures: fields.length - sentences, sentences };
}

function renamedOf(outline: Outline, next: OutlineInput, keep: Keep): Renamed[] {
  const before = carriedOver(outline, keep).sections;
  const pairs = next.sections.flatMap((section, index) => [
    { section: section.number, from: before[index]?.title, to: section.title },
    ...section.blocks.map((block, at) => ({
      section: section.number,
      from: before[index]?.blocks[at]?.heading,
      to: block.heading,
    })),
    ...section.blocks.flatMap((block, at) =>
      block.items.map((item, place) => ({
        section: section.number,
        from: before[index]?.blocks[at]?.items[place]?.label,
        to: item.label,
      })),
    ),
  ]);
  return [{ section: "", from: outline.title, to: next.title }, ...pairs].flatMap(({ section, from, to }) =>
    from && to && (from.zh !== to.zh || from.en !== to.en) ? [{ section, from, to }] : [],
  );
}
