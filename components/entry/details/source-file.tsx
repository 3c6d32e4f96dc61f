"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import {
  type Attachment,
  attachmentsPath,
  acceptedFiles,
  formatSize,
} from "@/lib/entry/attachments/attachment";
import { Button } from "@/components/ui/button";
import { useFieldState, useIsEditable } from "../store/form-context";
import css from "./source-fields.module.css";
import { type Upload, useSaveSource } from "./use-source";

type Props = { id: string; attachment: Attachment | null; upload: Upload };

/** The file a figure was taken from, to download, replace or remove. */
export function SourceFile({ id, attachment, upload }: Props) {
  const { attachmentId } = useFieldState(id);
  const isEditable = useIsEditable(id);
  const t = useTranslations("entry.source");
  return (
    <div className={css.file}>
      <span className={css.label}>{t("file")}</span>
      {attachmentId ? (
        <span>
          <a href={`${attachmentsPath}/${attachmentId}`} download>
            {attachment?.name ?? t("file")}
          </a>
          {attachment ? <small> {formatSize(attachment.size)}</small> : null}
        </span>
      ) : (
        <span className={css.none}>{isEditable ? t("fileHelp") : t("noFile")}</span>
      )}
      {upload.name ? <span role="status">{t("uploading", { name: upload.name })}</span> : null}
      <ActionMessage refusal={upload.refusal} />
      {isEditable ? <FileButtons id={id} upload={upload} hasFile={attachmentId !== null} /> : null}
    </div>
  );
}

function FileButtons({ id, upload, hasFile }: { id: string; upload: Upload; hasFile: boolean }) {
  const saveSource = useSaveSource(id);
  const picker = useRef<HTMLInputElement>(null);
  const t = useTranslations("entry.source");
  return (
    <span className={css.buttons}>
      <input
        ref={picker}
        type="file"
        accept={acceptedFiles}
        aria-label={t("choose")}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void upload.send(file);
          event.target.value = "";
        }}
      />
      <Button
        size="small"
        variant="outlined"
        disabled={upload.name !== null}
        onClick={() => picker.current?.click()}
      >
        {hasFile ? t("replace") : t("choose")}
      </Button>
      {hasFile ? (
        <Button size="small" onClick={() => saveSource({ attachmentId: null })}>
          {t("remove")}
        </Button>
      ) : null}
    </span>
  );
}
