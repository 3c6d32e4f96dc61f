"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionButton } from "@/components/desk/action-button";
import { ActionMessage } from "@/components/desk/action-message";
import { ReturnForm } from "@/components/desk/return-form";
import { useAction } from "@/components/desk/use-action";
import { PagePart } from "@/components/ui/page-part";
import { approveTextAction, returnTextAction, withdrawTextAction } from "@/lib/site-texts/actions";
import type { LoadedText } from "@/lib/site-texts/loaders";
import css from "./site-texts.module.css";
import { TextChanges } from "./text-changes";

type Props = Pick<LoadedText, "line" | "changes" | "hasApproved" | "mayReview" | "mayWrite">;

/** A text that waits for a decision: what changes, and who may decide on it. */
export function ReviewPart({ line, changes, hasApproved, mayReview, mayWrite }: Props) {
  const t = useTranslations("siteTexts.review");
  const { waiting, mayDecide, isRemoval } = line;
  if (!waiting) return null;
  return (
    <PagePart title={t("heading")}>
      <h3 className={css.part}>{t(isRemoval ? "removal" : hasApproved ? "changes" : "first")}</h3>
      <TextChanges changes={changes} />
      {mayDecide ? (
        <Decide submissionId={waiting.id} />
      ) : (
        <p className={css.muted}>{t(mayReview ? "own" : "notReviewer")}</p>
      )}
      {mayWrite && !mayDecide ? (
        <div className={css.actions}>
          <ActionButton
            action={() => withdrawTextAction({ submissionId: waiting.id })}
            done={t("withdrawn")}
            size="small"
          >
            {t("withdraw")}
          </ActionButton>
        </div>
      ) : null}
    </PagePart>
  );
}

function Decide({ submissionId }: { submissionId: string }) {
  const [isReturning, setIsReturning] = useState(false);
  const approval = useAction({ refreshes: true });
  const t = useTranslations("siteTexts.review");
  if (isReturning) return <Return submissionId={submissionId} onCancel={() => setIsReturning(false)} />;
  return (
    <div className={css.actions}>
      <Button
        variant="contained"
        disabled={approval.isBusy}
        onClick={() => void approval.run(() => approveTextAction({ submissionId }), t("approved"))}
      >
        {t("approve")}
      </Button>
      <Button variant="outlined" onClick={() => setIsReturning(true)}>
        {t("return")}
      </Button>
      <ActionMessage refusal={approval.refusal} done={approval.done} />
    </div>
  );
}

function Return({ submissionId, onCancel }: { submissionId: string; onCancel: () => void }) {
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const t = useTranslations("siteTexts.review");

  async function send(reason: string): Promise<boolean> {
    const { ok } = await run(() => returnTextAction({ submissionId, reason }), t("returned"));
    return ok;
  }

  return (
    <div className={css.returning}>
      <ReturnForm
        textKey={`return site text ${submissionId}`}
        label={t("return")}
        isSending={isBusy}
        onReturn={send}
        onCancel={onCancel}
      />
      <ActionMessage refusal={refusal} />
    </div>
  );
}
