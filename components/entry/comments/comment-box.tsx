"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { unlessComposing } from "@/components/ui/composing";
import { ActionMessage } from "@/components/desk/action-message";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { RecoveredText } from "@/components/desk/drafts/recovered-text";
import { useAction } from "@/components/desk/use-action";
import { useRequestKey } from "@/components/desk/use-request-key";
import { maxCommentLength, type Thread } from "@/lib/entry/comments/comment";
import { addCommentAction } from "@/lib/entry/comments/actions";
import css from "./comments.module.css";

type Props = { fieldId: string; replyToId: string | null; onChange: (threads: Thread[]) => void };

/** Input for a comment or a reply. */
export function CommentBox({ fieldId, replyToId, onChange }: Props) {
  const kept = useKeptText(`comment/${replyToId ?? fieldId}`);
  const { run, refusal, isBusy } = useAction();
  const { keyFor, done } = useRequestKey();
  const t = useTranslations("entry.comments");
  const body = kept.text.trim();

  async function send() {
    if (body === "" || isBusy) return;
    const id = keyFor(body);
    const result = await run(() => addCommentAction({ id, fieldId, replyToId, body }));
    if (!result.ok) return;
    done();
    kept.clear();
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
        value={kept.text}
        onChange={(event) => kept.setText(event.target.value)}
        onKeyDown={unlessComposing(onKeyDown)}
        slotProps={{ htmlInput: { maxLength: maxCommentLength } }}
        multiline
        fullWidth
      />
      <RecoveredText kept={kept} />
      <ActionMessage refusal={refusal} />
      {body === "" ? null : (
        <Button size="small" variant="outlined" onClick={send} disabled={isBusy}>
          {replyToId ? t("sendReply") : t("send")}
        </Button>
      )}
    </div>
  );
}
