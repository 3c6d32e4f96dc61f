import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { findReportYears } from "@/lib/outline/repository";
import type { Actor } from "@/lib/platform/actor";
import type { Bilingual } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import type { DocumentState, IntakeDocument } from "./document";
import { canHandIn } from "./policy";
import { countProposals, type ProposalCounts } from "./proposal-repository";
import { readingProgress } from "./reading-runs";
import { recentDocuments } from "./repository";

/** `broken`: reading broke off. `decided`: read, with nothing left to decide. */
export type DocumentStatus = DocumentState | "broken" | "decided";

export type ListedDocument = {
  id: string;
  name: string;
  year: number | null;
  section: { number: string; title: Bilingual } | null;
  uploaderName: string;
  at: string;
  status: DocumentStatus;
  progress: number | null;
} & ProposalCounts;

export type DocumentList = { mine: ListedDocument[]; shared: ListedDocument[]; years: number[] };

const most = 200;

/** Loads the newest documents: one's own and those for one's sections, and the others. */
export async function loadDocuments(): Promise<DocumentList> {
  const actor = await requireActor("/desk/intake");
  const documents = await recentDocuments(reader(), most);
  const counts = await countProposals(
    reader(),
    documents.map(({ id }) => id),
  );
  const progress = await readingProgress();
  const listed = (isMine: boolean) =>
    documents
      .filter((document) => isOwn(actor, document) === isMine)
      .map((document) =>
        listedOf(document, {
          counts: counts.get(document.id) ?? { open: 0, all: 0 },
          progress: progress.get(document.id) ?? null,
        }),
      );
  const years = (await findReportYears(reader())).map(({ year }) => year);
  return { mine: listed(true), shared: listed(false), years };
}

function isOwn(actor: Actor, { uploaderId, section }: IntakeDocument): boolean {
  return uploaderId === actor.id || (section !== null && canHandIn(actor, section));
}

type Known = { counts: ProposalCounts; progress: number | null };

function listedOf(document: IntakeDocument, { counts, progress }: Known): ListedDocument {
  const { id, attachment, report, section, uploaderName, at, state } = document;
  const isDecided = state === "read" && counts.open === 0;
  const status = state === "reading" && progress === null ? "broken" : isDecided ? "decided" : state;
  return {
    ...{ id, uploaderName, at, status, progress },
    ...counts,
    name: attachment.name,
    year: report?.year ?? null,
    section,
  };
}
