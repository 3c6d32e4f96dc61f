import type { StoredProposal } from "./proposal";

/** A piece of a text: plain, or what a proposal was read from. */
export type Segment = { text: string; proposal: StoredProposal | null };

/** Cuts a text at the values found in it. Where two overlap, the one that begins first and reaches further is marked. */
export function segmentsOf(text: string, proposals: readonly StoredProposal[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const proposal of proposals.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (proposal.start < at || proposal.end > text.length || proposal.end <= proposal.start) continue;
    if (proposal.start > at) segments.push({ text: text.slice(at, proposal.start), proposal: null });
    segments.push({ text: text.slice(proposal.start, proposal.end), proposal });
    at = proposal.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), proposal: null });
  return segments;
}
