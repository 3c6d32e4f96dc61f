"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { useDateTime } from "@/components/desk/use-date-time";
import type { Comment, Thread } from "@/lib/entry/comments/comment";
import { resolveCommentAction } from "@/lib/entry/comments/actions";
import { CommentBox } from "./comment-box";
import css from "./comments.module.css";

type Props = { fieldId: string; thread: Thread; onSaid: (threads: Thread[]) => void };

/** A remark with its replies; while it is open it can be answered and marked as dealt with. */
export function CommentThread({ fieldId, thread, onSaid }: Props) {
  const t = useTranslations("entry.comments");
  return (
    <article className={css.thread}>
      <Said comment={thread} />
      {thread.replies.map((reply) => (
        <div key={reply.id} className={css.reply}>
          <Said comment={reply} />
        </div>
      ))}
      {thread.resolved ? (
        <p className={css.quiet}>{t("resolvedBy", { name: thread.resolved.by })}</p>
      ) : (
        <div className={css.reply}>
          <CommentBox fieldId={fieldId} replyToId={thread.id} onSaid={onSaid} />
          <Resolve commentId={thread.id} onSaid={onSaid} />
        </div>
      )}
    </article>
  );
}

function Said({ comment }: { comment: Comment }) {
  const dateTime = useDateTime();
  return (
    <>
      <p className={css.who}>
        {comment.authorName} · <time dateTime={comment.at}>{dateTime(comment.at)}</time>
      </p>
      <p className={css.said}>{comment.body}</p>
    </>
  );
}

function Resolve({ commentId, onSaid }: { commentId: string; onSaid: Props["onSaid"] }) {
  const { run, refusal } = useAction();
  const t = useTranslations("entry.comments");

  async function resolve() {
    const said = await run(() => resolveCommentAction({ commentId }));
    if (said.ok) onSaid(said.value);
  }

  return (
    <>
      <ActionMessage refusal={refusal} />
      <Button size="small" onClick={resolve}>
        {t("resolve")}
      </Button>
    </>
  );
}
