import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from "docx";

// Songti for text, heiti for what stands out, each with the Latin letters that go with it.
const song = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "宋体" };
export const hei = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "黑体" };

/** Sizes are in half points, spaces in twentieths of a point. */
const body = 24;
const twoCharacters = (body / 2) * 2 * 20;
const headingSizes = [32, 30, 28, 26, 24, 24];

const headings = Object.fromEntries(
  headingSizes.map((size, index) => [
    `heading${index + 1}`,
    {
      run: { font: hei, size, color: "000000" },
      // Without a level of its own a heading is none to LibreOffice.
      paragraph: { outlineLevel: index, keepNext: true, spacing: { before: 240, after: 120 } },
    },
  ]),
);

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: song, size: body, language: { value: "en-US", eastAsia: "zh-CN" } },
      paragraph: { spacing: { line: 360 } },
    },
    ...headings,
  },
  paragraphStyles: [
    {
      id: "Prose",
      name: "Prose",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { indent: { firstLine: twoCharacters }, alignment: AlignmentType.BOTH },
    },
    { id: "Label", name: "Label", basedOn: "Normal", run: { font: hei }, paragraph: { keepNext: true } },
    { id: "Cell", name: "Cell", basedOn: "Normal", run: { size: 21 }, paragraph: { spacing: { line: 300 } } },
    {
      id: "ReportTitle",
      name: "Report Title",
      basedOn: "Normal",
      run: { font: hei, size: 52 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 3600, after: 600 } },
    },
    {
      id: "TitleLine",
      name: "Title Line",
      basedOn: "Normal",
      run: { size: 28 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
    },
    {
      id: "ContentsTitle",
      name: "Contents Title",
      basedOn: "Normal",
      run: { font: hei, size: 32 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
    },
  ],
};

const bullet = (level: number, text: string) => ({
  level,
  format: LevelFormat.BULLET,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: twoCharacters * (level + 1), hanging: twoCharacters / 2 } } },
});

export const numbering: INumberingOptions = {
  config: [{ reference: "bullets", levels: [bullet(0, "•"), bullet(1, "–")] }],
};

const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);

/** A4 with the margins of an official document (GB/T 9704): 37 mm above, 28 mm left, 156 mm of text. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: {
    ...{ top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) },
    ...{ header: twips(25), footer: twips(25) },
  },
};

/** Width of the text in twips. */
export const textWidth = twips(156);
