"use client";

import { useLocale, useTranslations } from "next-intl";
import { plainLabel } from "@/lib/entry/paste/match-rows";
import type { UnmatchedRow } from "@/lib/intake/spreadsheets/mapping/column-mapping";
import type { UploadPreview } from "@/lib/intake/spreadsheets/upload/upload";
import { NativeSelect } from "./native-select";
import css from "./spreadsheets.module.css";

type Props = {
  preview: Extract<UploadPreview, { kind: "table" }>;
  onChoose: (rows: Record<string, string>) => void;
  isBusy: boolean;
};

/** The rows with a value that go to no field, each with a choice of one. */
export function UnmatchedRows({ preview: { unmatched, fields }, onChoose, isBusy }: Props) {
  const locale = useLocale();
  const t = useTranslations("spreadsheet");
  if (unmatched.length === 0) return null;
  function optionsOf({ candidates }: UnmatchedRow) {
    const offered = fields.filter(({ key }) => candidates.length === 0 || candidates.includes(key));
    const choices = offered.map(({ key, name, section }) => {
      return { value: key, label: t("fieldOption", { section, name: name[locale] }) };
    });
    return [{ value: "?", label: t("chooseField") }, { value: "", label: t("noField") }, ...choices];
  }
  return (
    <section className={css.part}>
      <h3>{t("unmatched")}</h3>
      <p>{t("unmatchedHelp")}</p>
      <table className={css.changes}>
        <tbody>
          {unmatched.map((row) => (
            <tr key={row.place}>
              <th scope="row">
                {row.label}
                <small>{row.place}</small>
              </th>
              <td>{row.value}</td>
              <td>
                <NativeSelect
                  label={t("fieldFor", { label: row.label })}
                  hasHiddenLabel
                  value="?"
                  disabled={isBusy}
                  options={optionsOf(row)}
                  onChoose={(key) => onChoose({ [plainLabel(row.label)]: key })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
