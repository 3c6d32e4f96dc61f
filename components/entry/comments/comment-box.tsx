"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { useController } from "react-hook-form";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { maxCommentLength, type Thread } from "@/lib/entry/comments/comment";
import { addCommentAction } from "@/lib/entry/comments/actions";
import css from "./comments.module.css";

type Props = { fieldId: string; replyToId: string | null; onSaid: (threads: Thread[]) => void };

/** Where a remark or a reply is written. It is kept in the form until it was sent. */
export function CommentBox({ fieldId, replyToId, onSaid }: Props) {
  const { field } = useController({ name: `comment.${replyToId ?? fieldId}`, defaultValue: "" });
  const { run, refusal, isBusy } = useAction();
  const t = useTranslations("entry.comments");
  const body = String(field.value).trim();

  async function send() {
    if (body === "" || isBusy) return;
    const said = await run(() => addCommentAction({ fieldId, replyToId, body }));
    if (!said.ok) return;
    field.onChange("");
    onSaid(said.value);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    // Elsewhere in the form these keys open and close the panel.
    event.stopPropagation();
    void send();
  }

  return (
    <div className={css.box}>
      <TextField
        label={replyToId ? t("reply") : t("new")}
        name={field.name}
        value={field.value}
        onChange={field.onChange}
        onKeyDown={onKeyDown}
        slotProps={{ htmlInput: { maxLength: maxCommentLength } }}
        multiline
        fullWidth
      />
      <ActionMessage refusal={refusal} />
      {body === "" ? null : (
        <Button size="small" variant="outlined" onClick={send} disabled={isBusy}>
          {replyToId ? t("sendReply") : t("send")}
        </Button>
      )}
    </div>
  );
}
