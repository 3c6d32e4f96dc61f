"use client";

import { useTranslations } from "next-intl";
import type { ClipboardEvent, DragEvent } from "react";
import type { Attachment } from "@/lib/entry/attachments/attachment";
import { useRead } from "@/components/desk/use-read";
import { attachmentAction } from "@/lib/entry/attachments/actions";
import { useFieldState, useIsEditable } from "../store/form-context";
import css from "./source-fields.module.css";
import { SourceFile } from "./source-file";
import { SourceText } from "./source-text";
import { useUpload } from "./use-source";

const loadAttachment = (id: string) => attachmentAction({ id });

/**
 * The source of a figure: a description, a quotation and its page, a link, a file. A file can also be dropped or
 * pasted.
 */
export function SourceFields({ id }: { id: string }) {
  const { attachmentId } = useFieldState(id);
  const isEditable = useIsEditable(id);
  const t = useTranslations("entry.source");
  const attachment = useRead<Attachment>(attachmentId, loadAttachment);
  const upload = useUpload(id, attachment.put);

  function acceptFile(event: ClipboardEvent | DragEvent, files: FileList) {
    const [file] = files;
    if (!file || !isEditable) return;
    event.preventDefault();
    void upload.send(file);
  }

  return (
    <section
      className={css.source}
      aria-label={t("title")}
      onPaste={(event) => acceptFile(event, event.clipboardData.files)}
      onDragOver={(event) => event.dataTransfer.types.includes("Files") && event.preventDefault()}
      onDrop={(event) => acceptFile(event, event.dataTransfer.files)}
    >
      <SourceText id={id} part="source" isLong />
      <SourceText id={id} part="quotation" isLong />
      <div className={css.pair}>
        <SourceText id={id} part="page" />
        <SourceText id={id} part="link" />
      </div>
      <SourceFile id={id} attachment={attachment.value} upload={upload} />
    </section>
  );
}
