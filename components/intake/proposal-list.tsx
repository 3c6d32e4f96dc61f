"use client";

import { useTranslations } from "next-intl";
import { isOpen } from "@/lib/intake/confirmation";
import { type Group, groups } from "@/lib/intake/proposal";
import { useConfirm } from "./confirm-context";
import { GroupMark } from "./group-mark";
import css from "./proposal-list.module.css";
import { ProposalRow } from "./proposal-row";

/** The proposals by how sure they are. */
export function ProposalList() {
  const { shown } = useConfirm();
  const t = useTranslations("intake.confirm");
  if (shown.length === 0) return <p className={css.none}>{t("nothing")}</p>;
  return groups.map((group) => <GroupPart key={group} group={group} />);
}

function GroupPart({ group }: { group: Group }) {
  const { shown, current, fields, refusals, select } = useConfirm();
  const t = useTranslations("intake.confirm");
  const own = shown.filter((one) => one.group === group);
  if (own.length === 0) return null;
  const open = own.filter(({ proposal }) => isOpen(proposal)).length;
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={css.group}>
        <GroupMark group={group} /> {t(`groups.${group}`)}{" "}
        <small>
          {t(`groupHelp.${group}`)} ·{" "}
          {group === "not_figure" ? own.length : t("groupCount", { open, all: own.length })}
        </small>
      </h2>
      <ol className={css.list}>
        {own.map(({ proposal }) => (
          <ProposalRow
            key={proposal.id}
            proposal={proposal}
            group={group}
            field={fields[proposal.decision?.fieldId ?? proposal.fieldId ?? ""]}
            isCurrent={proposal.id === current?.id}
            refusal={refusals.get(proposal.id)}
            onSelect={select}
          />
        ))}
      </ol>
    </section>
  );
}
