"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { type Refused, refusedOf } from "@/components/desk/refused";
import { useAction } from "@/components/desk/use-action";
import type { Conflict } from "@/lib/entry/conflict";
import {
  acceptProposalAction,
  acceptSureAction,
  correctProposalAction,
  leaveProposalAction,
  makeFigureAction,
  rejectProposalAction,
  reopenProposalAction,
} from "@/lib/intake/actions";
import { type Confirmation, isOpen, shownGroup, stateOf, type TargetField } from "@/lib/intake/confirmation";
import type { Decided } from "@/lib/intake/decision";
import { groups, type ProposalDecision, type StoredProposal } from "@/lib/intake/proposal";
import { useRouter } from "@/lib/platform/i18n/navigation";
import type { Result } from "@/lib/platform/result";

type Held = { version: number; printed: string };

/** Why a decision on a proposal was refused; when the field moved on, the values to choose from. */
export type Refusal = { refused: Refused; conflict: (Conflict & { mine: string }) | null };

type NewFigure = Omit<Parameters<typeof makeFigureAction>[0], "proposalId" | "seen">;

/** The largest number of proposals that one request may name. */
const mostAtOnce = 10_000;

/**
 * The proposals with what was decided since the page was loaded, here or by another person, and the decisions on them. They are
 * sent one after the other.
 */
export function useConfirmation(loaded: Confirmation) {
  const [decisions, setDecisions] = useState<ReadonlyMap<string, ProposalDecision>>(new Map());
  const [held, setHeld] = useState<ReadonlyMap<string, Held>>(new Map());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const fields = useMemo(() => withHeld(loaded.fields, held), [loaded.fields, held]);
  const proposals = useMemo(
    () =>
      inGroups(
        loaded.proposals.map((one) => withDecision(one, decisions.get(one.id))),
        fields,
      ),
    [loaded.proposals, decisions, fields],
  );
  const { run } = useAction();
  const router = useRouter();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** Ids of the proposals on which a decision is under way: a second press decides nothing. */
  const sent = useRef(new Set<string>());

  function inTurn<T>(action: () => Promise<Result<T>>): Promise<Result<T>> {
    const turn = last.current.then(() => run(action));
    last.current = turn;
    return turn;
  }

  function take(decided: readonly Decided[]) {
    setDecisions(
      (now) => new Map([...now, ...decided.map((one) => [one.proposalId, one.decision] as const)]),
    );
    const saved = decided.flatMap(({ field }) => (field ? [field] : []));
    setHeld((now) => new Map([...now, ...saved.map(({ id, ...rest }) => [id, rest] as const)]));
  }

  function refuse(id: string, refusal: Refusal | null) {
    setRefusals((now) => {
      const next = new Map(now);
      if (refusal) next.set(id, refusal);
      else next.delete(id);
      return next;
    });
  }

  /** Runs a decision on a proposal. After a refusal, what another person decided meanwhile is loaded. */
  async function decide(
    { id, typed }: Pick<StoredProposal, "id" | "typed">,
    action: () => Promise<Result<Decided>>,
  ): Promise<boolean> {
    if (sent.current.has(id)) return true;
    sent.current.add(id);
    refuse(id, null);
    const result = await inTurn(action);
    sent.current.delete(id);
    if (result.ok) take([result.value]);
    else {
      const detail = result.error.detail as Partial<Conflict> | undefined;
      const conflict = detail?.theirs ? { ...(detail as Conflict), mine: typed } : null;
      refuse(id, { refused: refusedOf(result.error), conflict });
      if (result.error.code === "CONFLICT") router.refresh();
    }
    return result.ok;
  }

  const seenOf = ({ id, decision }: StoredProposal) => ({ proposalId: id, seen: decision?.number ?? 0 });
  const versionOf = (fieldId: string | null) => fields[fieldId ?? ""]?.version ?? 0;

  const acceptAllSure = async (): Promise<Result<{ accepted: string[]; left: number }>> => {
    const sure = proposals.filter((one) => isSure(one, fields)).slice(0, mostAtOnce);
    const shown = sure.map((one) => ({ ...seenOf(one), basedOn: versionOf(one.fieldId) }));
    const documentId = loaded.document.id;
    const result = await inTurn(() => acceptSureAction({ documentId, proposals: shown }));
    if (!result.ok) return result;
    take(result.value);
    const left = sure.length - result.value.length;
    if (left > 0) router.refresh();
    return { ok: true, value: { accepted: result.value.map(({ proposalId }) => proposalId), left } };
  };

  return {
    proposals,
    fields,
    refusals,
    sure: proposals.filter((one) => isSure(one, fields)).length,
    dismiss: useCallback((id: string) => refuse(id, null), []),
    accept: (one: StoredProposal, basedOn = versionOf(one.fieldId)) =>
      decide(one, () => acceptProposalAction({ ...seenOf(one), basedOn })),
    correct: (one: StoredProposal, value: { fieldId: string; typed: string; basedOn?: number }) =>
      decide({ id: one.id, typed: value.typed }, () =>
        correctProposalAction({ ...seenOf(one), basedOn: versionOf(value.fieldId), ...value }),
      ),
    reject: (one: StoredProposal) => decide(one, () => rejectProposalAction(seenOf(one))),
    leave: (one: StoredProposal) => decide(one, () => leaveProposalAction(seenOf(one))),
    reopen: (one: StoredProposal) => decide(one, () => reopenProposalAction(seenOf(one))),
    make: async (one: StoredProposal, figure: NewFigure) => {
      const isMade = await decide(one, () => makeFigureAction({ ...seenOf(one), ...figure }));
      // The page does not know the new field yet.
      if (isMade) router.refresh();
      return isMade;
    },
    acceptAllSure,
  };
}

export type ConfirmationState = ReturnType<typeof useConfirmation>;

function withHeld(fields: Record<string, TargetField>, held: ReadonlyMap<string, Held>) {
  const newer = [...held].flatMap(([id, now]) => {
    const field = fields[id];
    return field && now.version > field.version ? [[id, { ...field, ...now }] as const] : [];
  });
  return newer.length === 0 ? fields : { ...fields, ...Object.fromEntries(newer) };
}

function withDecision(proposal: StoredProposal, decision: ProposalDecision | undefined): StoredProposal {
  return decision && decision.number > (proposal.decision?.number ?? 0)
    ? { ...proposal, decision }
    : proposal;
}

function inGroups(proposals: readonly StoredProposal[], fields: Record<string, TargetField>) {
  const placeOf = (one: StoredProposal) => groups.indexOf(shownGroup(one, fields[one.fieldId ?? ""]));
  return proposals.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function isSure(proposal: StoredProposal, fields: Record<string, TargetField>): boolean {
  const field = fields[proposal.fieldId ?? ""];
  return (
    stateOf(proposal) === "open" &&
    isOpen(proposal) &&
    field?.isEditable === true &&
    shownGroup(proposal, field) === "sure"
  );
}
