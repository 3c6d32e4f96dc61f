"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { formatSize } from "@/lib/entry/attachments/attachment";
import { acceptedDocuments } from "@/lib/intake/document-files";
import css from "./hand-in-form.module.css";

type Props = { file: File | null; onChoose: (file: File | null) => void };

/** Chooses a file in place of pasted text. */
export function FileChoice({ file, onChoose }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const t = useTranslations("intake.handIn");
  const source = useTranslations("entry.source");
  return (
    <div className={css.file}>
      <span className={css.label}>{t("file")}</span>
      <span>
        {file ? (
          t("chosen", { name: file.name, size: formatSize(file.size) })
        ) : (
          <small>{t("fileHelp")}</small>
        )}
      </span>
      <span className={css.buttons}>
        <input
          ref={picker}
          type="file"
          accept={acceptedDocuments}
          aria-label={t("choose")}
          hidden
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) onChoose(chosen);
            event.target.value = "";
          }}
        />
        <Button size="small" variant="outlined" onClick={() => picker.current?.click()}>
          {file ? t("replace") : t("choose")}
        </Button>
        {file ? (
          <Button size="small" onClick={() => onChoose(null)}>
            {source("remove")}
          </Button>
        ) : null}
      </span>
    </div>
  );
}
