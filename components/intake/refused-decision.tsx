"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { useDateTime } from "@/components/desk/use-date-time";
import type { StoredProposal } from "@/lib/intake/proposal";
import { useConfirm } from "./confirm-context";
import css from "./proposal-list.module.css";
import type { Refusal } from "./use-confirmation";

type Props = { proposal: StoredProposal; refusal: Refusal };

/** Why a decision was not saved. When the field moved on, both values and what they started from, to choose one. */
export function RefusedDecision({ proposal, refusal: { refused, conflict } }: Props) {
  return (
    <div className={css.refused}>
      <ActionMessage refusal={refused} />
      {conflict ? <ConflictChoice proposal={proposal} conflict={conflict} /> : null}
    </div>
  );
}

type ConflictProps = { proposal: StoredProposal; conflict: NonNullable<Refusal["conflict"]> };

function ConflictChoice({ proposal, conflict }: ConflictProps) {
  const { correct } = useConfirm();
  const t = useTranslations("intake.confirm");
  const dateTime = useDateTime();
  const { mine, theirs, base } = conflict;
  const keep = (typed: string) => () =>
    void correct(proposal, { fieldId: theirs.fieldId, typed, basedOn: theirs.number });

  return (
    <dl className={css.conflict}>
      <dt>{t("conflict.mine")}</dt>
      <dd lang="zh-CN">{mine}</dd>
      <dt>{t("conflict.theirs", { name: theirs.authorName, at: dateTime(theirs.at) })}</dt>
      <dd lang="zh-CN">{theirs.printed || t("nowEmpty")}</dd>
      <dt>{t("conflict.base")}</dt>
      <dd lang="zh-CN">{base?.printed || t("nowEmpty")}</dd>
      <dd className={css.buttons}>
        <Button size="small" variant="outlined" onClick={keep(mine)}>
          {t("conflict.keepMine")}
        </Button>
        <Button size="small" onClick={keep(theirs.printed)}>
          {t("conflict.keepTheirs")}
        </Button>
      </dd>
    </dl>
  );
}
