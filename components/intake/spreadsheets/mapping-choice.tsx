"use client";

import { useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import type { ColumnMapping, SheetToMap } from "@/lib/intake/spreadsheets/mapping/column-mapping";
import type { UploadPreview } from "@/lib/intake/spreadsheets/upload/upload";
import { columnName } from "@/lib/intake/tables/cell-address";
import { NativeSelect } from "./native-select";
import { SheetSample } from "./sheet-sample";
import css from "./spreadsheets.module.css";
import { UnmatchedRows } from "./unmatched-rows";

type Table = Extract<UploadPreview, { kind: "table" }>;
type Mapped = { sheet: number; mapping: ColumnMapping };
type Props = { preview: Table; onMap: (mapped: Mapped) => Promise<void>; isBusy: boolean };

/** Lets a person say which sheet, row of headings and columns of a table are read, and shows how they lie. */
export function MappingChoice({ preview, onMap, isBusy }: Props) {
  const t = useTranslations("spreadsheet");
  const sheet = preview.sheets[preview.sheet];
  if (!sheet) return null;
  const { mapping } = sheet;
  const choose = (part: Partial<ColumnMapping>) => {
    void onMap({ sheet: preview.sheet, mapping: { ...mapping, ...part } });
  };
  const chooseSheet = (at: number) => {
    const other = preview.sheets[at];
    if (other) void onMap({ sheet: at, mapping: other.mapping });
  };
  const columns = sheet.columns.map((heading, value) => {
    return { value, label: t("columnOption", { name: columnName(value), heading }) };
  });
  const sheets = preview.sheets.map(({ name }, value) => ({ value, label: name }));
  const select = { disabled: isBusy };
  return (
    <section className={css.part}>
      <h3>{t("mapping")}</h3>
      <Origin sheet={sheet} />
      {preview.isLikeLast ? <p className={css.warning}>{t("likeLast")}</p> : null}
      <div className={css.mapping}>
        <NativeSelect
          {...select}
          label={t("sheet")}
          value={preview.sheet}
          options={sheets}
          onChoose={(at) => chooseSheet(Number(at))}
        />
        <HeaderRow sheet={sheet} disabled={isBusy} onChoose={(headerRow) => choose({ headerRow })} />
        <NativeSelect
          {...select}
          label={t("labelColumn")}
          value={mapping.labelColumn}
          options={columns}
          onChoose={(at) => choose({ labelColumn: Number(at) })}
        />
        <NativeSelect
          {...select}
          label={t("valueColumn")}
          value={mapping.valueColumn}
          options={columns}
          onChoose={(at) => choose({ valueColumn: Number(at) })}
        />
      </div>
      <SheetSample sheet={sheet} />
      <UnmatchedRows
        preview={preview}
        isBusy={isBusy}
        onChoose={(rows) => choose({ rows: { ...mapping.rows, ...rows } })}
      />
    </section>
  );
}

function Origin({ sheet }: { sheet: SheetToMap }) {
  const t = useTranslations("spreadsheet");
  const dateTime = useDateTime();
  const { remembered } = sheet;
  return (
    <p>
      {remembered ? t("remembered", { name: remembered.by, at: dateTime(remembered.at) }) : t("proposed")}
    </p>
  );
}

type HeaderProps = { sheet: SheetToMap; disabled: boolean; onChoose: (row: number | null) => void };

function HeaderRow({ sheet, disabled, onChoose }: HeaderProps) {
  const t = useTranslations("spreadsheet");
  const rows = sheet.sample.map((cells, at) => {
    const text = cells.filter(Boolean).join(" · ").slice(0, 40);
    return { value: at, label: t("rowNumber", { number: at + 1, text }) };
  });
  return (
    <NativeSelect
      label={t("headerRow")}
      disabled={disabled}
      value={sheet.mapping.headerRow ?? ""}
      options={[{ value: "", label: t("noHeader") }, ...rows]}
      onChoose={(at) => onChoose(at === "" ? null : Number(at))}
    />
  );
}
