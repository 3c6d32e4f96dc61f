"use client";

import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { useDateTime } from "@/components/desk/use-date-time";
import { Button } from "@/components/ui/button";
import type { Comment, Thread } from "@/lib/entry/comments/comment";
import { resolveCommentAction } from "@/lib/entry/comments/actions";
import { CommentBox } from "./comment-box";
import css from "./comments.module.css";

type Props = { fieldId: string; thread: Thread; onChange: (threads: Thread[]) => void };

/** A comment with its replies. While it is open it can be answered and resolved. */
export function CommentThread({ fieldId, thread, onChange }: Props) {
  const t = useTranslations("entry.comments");
  return (
    <article className={css.thread}>
      <CommentText comment={thread} />
      {thread.replies.map((reply) => (
        <div key={reply.id} className={css.reply}>
          <CommentText comment={reply} />
        </div>
      ))}
      {thread.resolved ? (
        <p className={css.quiet}>{t("resolvedBy", { name: thread.resolved.by })}</p>
      ) : (
        <div className={css.reply}>
          <CommentBox fieldId={fieldId} replyToId={thread.id} onChange={onChange} />
          <ResolveButton commentId={thread.id} onChange={onChange} />
        </div>
      )}
    </article>
  );
}

function CommentText({ comment }: { comment: Comment }) {
  const dateTime = useDateTime();
  return (
    <>
      <p className={css.author}>
        {comment.authorName} · <time dateTime={comment.at}>{dateTime(comment.at)}</time>
      </p>
      <p className={css.body}>{comment.body}</p>
    </>
  );
}

function ResolveButton({ commentId, onChange }: { commentId: string; onChange: Props["onChange"] }) {
  const { run, refusal } = useAction();
  const t = useTranslations("entry.comments");

  async function resolve() {
    const result = await run(() => resolveCommentAction({ commentId }));
    if (result.ok) onChange(result.value);
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
