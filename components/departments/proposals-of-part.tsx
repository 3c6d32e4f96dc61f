"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { TableHead } from "@/components/ui/table-head";
import tables from "@/components/ui/table.module.css";
import { acceptProposalsAction, returnProposalsAction } from "@/lib/departments/actions";
import type { OpenProposals } from "@/lib/departments/hand-over-line";
import type { FormField } from "@/lib/entry/form/form";
import { useRouter } from "@/lib/platform/i18n/navigation";
import css from "./departments.module.css";
import { ProposalRow } from "./proposal-row";
import { ReturnReason } from "./return-reason";
import type { ReturnedMessage } from "./told";

type Props = {
  proposals: OpenProposals;
  fields: Readonly<Record<string, FormField>>;
  onAccepted: (count: number) => void;
  onReturned: (returned: ReturnedMessage) => void;
};
type Offered = OpenProposals["offered"];

/** What one department sent: each figure beside what stands in the form, to be accepted or returned, singly or all. */
export function ProposalsOfPart({
  proposals: { handOverId, offered },
  fields,
  onAccepted,
  onReturned,
}: Props) {
  const [returning, setReturning] = useState<Offered | null>(null);
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const router = useRouter();
  const t = useTranslations("departments.proposals");

  async function accept(which: Offered) {
    const proposals = which.map(({ fieldId, proposal }) => {
      return { proposalId: proposal.id, basedOn: fields[fieldId]?.version ?? 0 };
    });
    const result = await run(() => acceptProposalsAction({ handOverId, proposals }));
    if (result.ok) return onAccepted(result.value.count);
    // What somebody saved meanwhile is shown beside what was sent.
    if (result.error.code === "CONFLICT") router.refresh();
  }

  async function giveBack(which: Offered, reason: string) {
    const proposalIds = which.map(({ proposal }) => proposal.id);
    const result = await run(() => returnProposalsAction({ handOverId, proposalIds, reason }));
    if (!result.ok) return false;
    setReturning(null);
    onReturned(result.value);
    return true;
  }

  const titles = [t("figure"), t("now"), t("offered"), t("decision")];
  return (
    <>
      <table className={`${tables.table} ${tables.stacked}`}>
        <TableHead titles={titles} />
        <tbody>
          {offered.map((one) => (
            <ProposalRow
              key={one.proposal.id}
              offered={one}
              field={fields[one.fieldId]}
              isBusy={isBusy}
              onAccept={() => void accept([one])}
              onReturn={() => setReturning([one])}
            />
          ))}
        </tbody>
      </table>
      {returning ? (
        <ReturnReason
          key={returning.map(({ proposal }) => proposal.id).join()}
          figures={returning.map(({ name }) => name)}
          handOverId={handOverId}
          onReturn={(reason) => giveBack(returning, reason)}
          onCancel={() => setReturning(null)}
        />
      ) : null}
      <div className={css.row}>
        {offered.length > 1 ? (
          <>
            <Button variant="outlined" disabled={isBusy} onClick={() => void accept(offered)}>
              {t("acceptAll", { count: offered.length })}
            </Button>
            <Button disabled={isBusy} onClick={() => setReturning(offered)}>
              {t("returnAll")}
            </Button>
          </>
        ) : null}
        <ActionMessage refusal={refusal} />
      </div>
    </>
  );
}
