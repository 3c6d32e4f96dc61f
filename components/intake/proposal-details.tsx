"use client";

import { useLocale, useTranslations } from "next-intl";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { stateOf, type TargetField } from "@/lib/intake/confirmation";
import { quotationAt } from "@/lib/intake/place";
import type { StoredProposal } from "@/lib/intake/proposal";
import { checksOf } from "@/lib/intake/value-checks";
import { useConfirm } from "./confirm-context";
import { CorrectForm } from "./correct-form";
import { DecisionButtons } from "./decision-buttons";
import { NewFigureForm } from "./new-figure-form";
import css from "./proposal-list.module.css";

type Props = { proposal: StoredProposal; field: TargetField | undefined };

/** What a person needs to decide: the sentence, the field with last year's and its present value, the reason and the checks. */
export function ProposalDetails({ proposal, field }: Props) {
  const { loaded, editing, setEditing } = useConfirm();
  const locale = useLocale();
  const t = useTranslations("intake.confirm");
  const close = () => setEditing(null);
  return (
    <div className={css.details}>
      <DescriptionList>
        <DescriptionItem label={t("sentence")}>
          <q lang="zh-CN">{quotationAt(loaded.content, proposal)}</q>
        </DescriptionItem>
        {field ? <FieldFacts field={field} /> : null}
        <DescriptionItem label={t("reason")}>{proposal.reason[locale]}</DescriptionItem>
        {field && ["open", "left"].includes(stateOf(proposal)) ? (
          <DescriptionItem label={t("checks")}>
            <Checks field={field} typed={proposal.typed} />
          </DescriptionItem>
        ) : null}
      </DescriptionList>
      {field && !field.isEditable && loaded.document.canDecide ? (
        <p className={css.none}>{t("notYours")}</p>
      ) : null}
      {editing === null ? <DecisionButtons proposal={proposal} /> : null}
      {editing === "correct" ? <CorrectForm proposal={proposal} onClose={close} /> : null}
      {editing === "make" ? <NewFigureForm proposal={proposal} onClose={close} /> : null}
    </div>
  );
}

function FieldFacts({ field }: { field: TargetField }) {
  const locale = useLocale();
  const t = useTranslations("intake.confirm");
  return (
    <>
      <DescriptionItem label={t("field")}>
        {field.label[locale]} <small>{t("section", { section: field.section })}</small>
      </DescriptionItem>
      {field.previous ? (
        <DescriptionItem label={t("previous", { year: field.previous.year })}>
          <span lang="zh-CN">{field.previous.printed}</span>
        </DescriptionItem>
      ) : null}
      {field.version > 0 ? (
        <DescriptionItem label={t("now")}>
          <span lang="zh-CN">{field.printed || t("nowEmpty")}</span>
        </DescriptionItem>
      ) : null}
    </>
  );
}

/** What the form would say of the value. */
function Checks({ field, typed }: { field: TargetField; typed: string }) {
  const { loaded, fields } = useConfirm();
  const locale = useLocale();
  const t = useTranslations("intake.confirm");
  const { relations, units, document } = loaded;
  const checks = checksOf(field, typed, { fields, relations, units, year: document.year ?? 0 });
  if ("refusal" in checks) return <span className={css.warned}>{checks.refusal[locale]}</span>;
  if (checks.findings.length === 0) return t("noChecks");
  return checks.findings.map(({ id, sentence }) => (
    <span key={id} className={css.warned}>
      {sentence[locale]}
    </span>
  ));
}
