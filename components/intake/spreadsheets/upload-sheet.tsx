"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { PagePart } from "@/components/ui/page-part";
import type { SpreadsheetPage } from "@/lib/intake/spreadsheets/upload/spreadsheet-page";
import { Link } from "@/lib/platform/i18n/navigation";
import { MappingChoice } from "./mapping-choice";
import { SheetChanges } from "./sheet-changes";
import { useUpload } from "./use-upload";
import { TextList } from "./text-list";

const accepted = ".xlsx,.xls,.ods,.csv,.txt,.tsv";

/** Takes a workbook, shows what it would change, and saves what the person confirms. */
export function UploadSheet({ page }: { page: SpreadsheetPage }) {
  const t = useTranslations("spreadsheet");
  const input = useRef<HTMLInputElement>(null);
  const { year, section } = page;
  const upload = useUpload({ year, section: section?.number ?? null });
  const { file, preview, refusal, saved, isBusy } = upload;
  if (!page.isEditable) return <p>{t("readOnly")}</p>;
  const back = section ? `/desk/reports/${year}/sections/${section.number}` : `/desk/reports/${year}`;
  return (
    <PagePart title={t("upload")} help={t("uploadHelp")}>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        aria-label={t("file")}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void upload.open(chosen);
          target.value = "";
        }}
      />
      <Button
        variant={preview ? "text" : "outlined"}
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        {file ? t("again") : t("file")}
      </Button>
      {file ? <p role="status">{isBusy ? t("reading", { name: file.name }) : file.name}</p> : null}
      <ActionMessage refusal={refusal} done={saved === null ? undefined : t("saved", { count: saved })} />
      {saved === null ? null : <Link href={back}>{t("toSection")}</Link>}
      {preview ? <TextList title={t("notices")} texts={preview.notices} /> : null}
      {preview?.kind === "table" ? (
        <MappingChoice preview={preview} onMap={upload.map} isBusy={isBusy} />
      ) : null}
      {preview ? <SheetChanges preview={preview} onTake={upload.take} isBusy={isBusy} /> : null}
    </PagePart>
  );
}
