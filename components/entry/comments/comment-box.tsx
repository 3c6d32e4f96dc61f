"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { useController } from "react-hook-form";
import { unlessComposing } from "@/components/ui/composing";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { useRequestKey } from "@/components/desk/use-request-key";
import { maxCommentLength, type Thread } from "@/lib/entry/comments/comment";
import { addCommentAction } from "@/lib/entry/comments/actions";
import css from "./comments.module.css";

type Props = { fieldId: string; replyToId: string | null; onChange: (threads: Thread[]) => void };

/** Input for a comment or a reply. The text stays in the form until it is sent. */
export function CommentBox({ fieldId, replyToId, onChange }: Props) {
  const { field } = useController({ name: `comment.${replyToId ?? fieldId}`, defaultValue: "" });
  const { run, refusal, isBusy } = useAction();
  const { keyFor, done } = useRequestKey();
  const t = useTranslations("entry.comments");
  const body = String(field.value).trim();

  async function send() {
    if (body === "" || isBusy) return;
    const id = keyFor(body);
    const result = await run(() => addCommentAction({ id, fieldId, replyToId, body }));
    if (!result.ok) return;
    done();
    field.onChange("");
    onChange(result.value);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    // The form uses the same keys to open and close the details panel.
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
        onKeyDown={unlessComposing(onKeyDown)}
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
