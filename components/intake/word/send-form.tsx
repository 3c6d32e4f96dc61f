"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import check from "@/components/ui/check.module.css";
import { documentPath } from "@/lib/intake/word/document-file";
import type { Bilingual } from "@/lib/platform/bilingual";
import css from "./word.module.css";

type Props = { year: number; sections: readonly { number: string; title: Bilingual }[] };

/** Downloads the report or a section, with the sources of figures as end notes if wanted. Works without a script. */
export function SendForm({ year, sections }: Props) {
  const locale = useLocale();
  const t = useTranslations("desk.word");
  return (
    <form action={documentPath(year)} className={css.form}>
      <p className={css.help}>{t("sendHelp")}</p>
      <TextField
        select
        name="section"
        defaultValue=""
        label={t("part")}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{t("whole")}</option>
        {sections.map(({ number, title }) => (
          <option key={number} value={number}>
            {number} {title[locale]}
          </option>
        ))}
      </TextField>
      <label className={check.check}>
        <input type="checkbox" name="sources" value="1" />
        {t("sources")}
      </label>
      <div className={css.buttons}>
        <Button type="submit" variant="outlined">
          {t("download")}
        </Button>
      </div>
    </form>
  );
}
