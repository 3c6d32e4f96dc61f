import { type Cell, writeXlsx, type DataValidation, type WriteSheet } from "hucre/xlsx";
import { withXmlText } from "@/lib/characters/xml-characters";
import type { FormField, SectionForm } from "@/lib/entry/form/form";
import { blanks, printBlank } from "@/lib/figures/blank";
import type { Names } from "@/lib/narrative/named";
import type { Locale } from "@/lib/platform/i18n/routing";
import { cellAddress } from "../../tables/cell-address";
import { formTexts } from "../messages";
import { columnHeading, formColumns } from "./form-columns";
import { sheetNames, shownValue } from "./figure-names";
import { formLines, type FormLine } from "./form-lines";
import { printMark } from "./row-mark";

export type FormRequest = {
  sections: readonly SectionForm[];
  /** The Chinese name of a district, to ask for its paragraphs alone. */
  place: string | null;
  locale: Locale;
  office: string;
};

type CellOf = Partial<Cell>;

const widths = { name: 34, value: 44, unit: 8, previous: 40, source: 28, note: 28, mark: 12 };
const text = { numFmt: "@" };
const wrapped = { alignment: { wrapText: true, vertical: "top" as const } };
const ghost = { font: { color: { rgb: "5A646C" } } };
const input = { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "FBF3E2" } } };

/** Writes the form of sections as a workbook to be filled in, a sheet for each; `readForm` takes it back. */
export async function writeForm(request: FormRequest): Promise<Uint8Array<ArrayBuffer>> {
  const used = new Set<string>();
  // hucre writes U+FFFE and U+FFFF as they are, and what was stored before texts were cleaned on entry may hold them.
  const sheets = withXmlText(request.sections).flatMap((form) => {
    const lines = formLines(form, request.place);
    return lines.some(({ kind }) => kind === "field") ? [sheetOf(form, lines, { ...request, used })] : [];
  });
  return Uint8Array.from(await writeXlsx({ sheets, defaultFont: { name: "等线", size: 11 } }));
}

function sheetOf(
  form: SectionForm,
  lines: FormLine[],
  context: FormRequest & { used: Set<string> },
): WriteSheet {
  const { locale, place, used } = context;
  const years = Object.values(form.fields).flatMap(({ previous }) => previous?.year ?? []);
  const lastYear = years.toSorted((a, b) => count(years, b) - count(years, a))[0] ?? null;
  const names = sheetNames(Object.values(form.fields), locale);
  const title = `${form.number} ${form.title[locale]}${place === null ? "" : ` · ${place}`}`;
  const head: CellOf[][] = [
    [{ value: `${form.year} · ${title}`, style: { font: { bold: true, size: 14 } } }],
    [{ value: formTexts.help[locale], style: ghost }],
    headings(locale, form.year, lastYear),
  ];
  const rows = lines.map((line) => rowOf(line, { ...context, names, year: form.year, lastYear }));
  return {
    name: sheetName(title, used),
    rows: [],
    cells: cellsOf([...head, ...rows]),
    columns: formColumns.map((column) => ({
      width: widths[column],
      ...(column === "mark" ? { hidden: true } : {}),
    })),
    freezePane: { rows: head.length, columns: 1 },
    dataValidations: validationsOf(lines, head.length + 1, locale),
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function count(years: readonly number[], year: number): number {
  return years.filter((one) => one === year).length;
}

function headings(locale: Locale, year: number, lastYear: number | null): CellOf[] {
  return formColumns.map((column) => {
    const of = column === "value" ? year : column === "previous" ? lastYear : null;
    return {
      value: columnHeading(column, locale, of),
      style: { font: { bold: true }, border: { bottom: { style: "thin" } } },
    };
  });
}

type RowContext = FormRequest & { names: Names; year: number; lastYear: number | null };

function rowOf(line: FormLine, context: RowContext): CellOf[] {
  const { locale, names, year, office, lastYear } = context;
  if (line.kind === "heading") return [{ value: line.text[locale], style: { font: { bold: true } } }];
  const { field, label, level } = line;
  const { previous } = field;
  const before = previous && shownValue(field, previous.printed, names);
  const earlier =
    previous && before ? (previous.year === lastYear ? before : `${previous.year}: ${before}`) : "";
  const mark = printMark({ office, year, key: field.key, version: field.version });
  const name = [label?.[locale], field.name[locale]].filter(Boolean).join(" · ");
  return [
    {
      value: name,
      style: { alignment: { ...wrapped.alignment, indent: level } },
      ...commentOf(field, locale),
    },
    { value: shownValue(field, field.printed, names), style: { ...text, ...wrapped, ...input } },
    { value: field.unit, style: { ...text, ...wrapped } },
    { value: earlier, style: { ...text, ...wrapped, ...ghost } },
    { value: field.source, style: { ...text, ...wrapped } },
    { value: "", style: { ...text, ...wrapped } },
    { value: mark, style: text },
  ];
}

function commentOf({ definition, ambiguity }: FormField, locale: Locale): CellOf {
  const texts = [definition?.[locale], ambiguity?.[locale]].filter(Boolean);
  return texts.length === 0 ? {} : { comment: { text: texts.join("\n") } };
}

function cellsOf(rows: CellOf[][]): Map<string, Partial<Cell>> {
  const cells = rows.flatMap((row, at) =>
    row.map((cell, column) => [`${at},${column}`, { type: "string", ...cell }] as const),
  );
  return new Map(cells as [string, Partial<Cell>][]);
}

/** A list of the words for a blank beside a figure, and a length for a text; a number may still be typed. */
function validationsOf(lines: FormLine[], first: number, locale: Locale): DataValidation[] {
  return lines.flatMap((line, at): DataValidation[] => {
    if (line.kind === "heading") return [];
    const range = cellAddress(first + at - 1, formColumns.indexOf("value"));
    if (line.field.isWording || line.field.kind === "text")
      return [
        {
          type: "textLength",
          operator: "lessThanOrEqual",
          formula1: "20000",
          range,
          allowBlank: true,
          showErrorMessage: true,
          errorMessage: formTexts.tooLong[locale],
        },
      ];
    const values = blanks.map((blank) => printBlank(blank, locale));
    return [
      {
        type: "list",
        values,
        range,
        allowBlank: true,
        showErrorMessage: false,
        showInputMessage: true,
        inputMessage: formTexts.prompt[locale],
      },
    ];
  });
}

/** A name for a sheet: at most 31 characters, without those that programs refuse, and none twice. */
function sheetName(title: string, used: Set<string>): string {
  const plain = title
    .replace(/[[\]:*?/\\']/g, " ")
    .slice(0, 28)
    .trim();
  let name = plain;
  for (let n = 2; used.has(name); n += 1) name = `${plain} ${n}`;
  used.add(name);
  return name;
}
