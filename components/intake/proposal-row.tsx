"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { useDateTime } from "@/components/desk/use-date-time";
import { stateOf, type TargetField } from "@/lib/intake/confirmation";
import type { Group, StoredProposal } from "@/lib/intake/proposal";
import { renderNarrative } from "@/lib/narrative/narrative";
import { rowId } from "./confirm-context";
import { GroupMark } from "./group-mark";
import css from "./proposal-list.module.css";
import { ProposalDetails } from "./proposal-details";
import { RefusedDecision } from "./refused-decision";
import type { Refusal } from "./use-confirmation";

type Props = {
  proposal: StoredProposal;
  group: Group;
  field: TargetField | undefined;
  isCurrent: boolean;
  refusal: Refusal | undefined;
  onSelect: (id: string) => void;
};

/** A proposal in one line: its value and the field it is for. The current one has its details below. */
export const ProposalRow = memo(function ProposalRow({
  proposal,
  group,
  field,
  isCurrent,
  refusal,
  onSelect,
}: Props) {
  const locale = useLocale();
  const t = useTranslations("intake.confirm");
  const state = stateOf(proposal);
  return (
    <li className={css.item} data-current={isCurrent || undefined}>
      <button
        type="button"
        id={rowId(proposal.id)}
        data-proposal
        className={css.row}
        aria-expanded={isCurrent}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => onSelect(proposal.id)}
      >
        <GroupMark group={group} state={state} />
        <span className={css.value} data-kind={proposal.kind} lang="zh-CN">
          {valueOf(proposal)}
        </span>
        <span className={css.field}>{field ? field.label[locale] : t("noField")}</span>
        {state === "open" ? null : <DecisionLine proposal={proposal} />}
      </button>
      {refusal ? <RefusedDecision proposal={proposal} refusal={refusal} /> : null}
      {isCurrent ? <ProposalDetails proposal={proposal} field={field} /> : null}
    </li>
  );
});

/** A sentence as it stands in the document, or as it was corrected; without the keys of its figures. */
function valueOf({ kind, quote, typed, decision }: StoredProposal): string {
  if (kind !== "text") return decision?.printed ?? typed;
  return decision?.verdict === "corrected" ? renderNarrative(decision.printed ?? "", () => null) : quote;
}

function DecisionLine({ proposal }: { proposal: StoredProposal }) {
  const t = useTranslations("intake.confirm");
  const dateTime = useDateTime();
  const state = stateOf(proposal);
  const { decision } = proposal;
  return (
    <span className={css.state} data-state={state}>
      {t(`states.${state}`)}
      {decision ? <small> {t("decidedBy", { name: decision.by, at: dateTime(decision.at) })}</small> : null}
    </span>
  );
}
