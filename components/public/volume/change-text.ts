import { changeSentence } from "@/lib/checks/change/messages";
import type { Run } from "@/lib/pdf/model";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { figureHistoryOf } from "@/lib/publication/public-reads/figure-history";
import { joined } from "../format/join-notes";
import type { VolumeContext } from "./volume-context";

/** The change of a figure since the last earlier report that has it, with the note that belongs to it; empty if there is none. */
export function changeText({ context, locale, t }: VolumeContext, figure: ReleasedFigure): Run[][] {
  const past = figureHistoryOf(context.across, context.release.year, figure);
  if (!past?.change) return [];
  const { change, previous } = past;
  const sentence = changeSentence(change, previous.year)[locale];
  const notes = change.kind === "not_comparable" ? change.notes : [];
  const reservations = "reservations" in change ? change.reservations : [];
  const told = [
    sentence,
    ...(notes.length > 0 ? [joined(notes, locale)] : []),
    ...(reservations.length > 0 ? [t("change.reservation", { note: joined(reservations, locale) })] : []),
  ];
  return told.map((text) => [{ text }]);
}
