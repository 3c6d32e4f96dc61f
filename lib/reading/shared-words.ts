import { isNegative } from "@/lib/figures/quantity-value";
import type { Quantity } from "@/lib/figures/quantity";
import type { Figure } from "./figure";
import { typedQuantity } from "./typed-quantity";

const joint = /^(?:、|,|和|及|与|以及|、和|,和| and |, and |, )$/;

/**
 * Gives each figure of a list what the list says once: 分别为12、15和18家 are three of 家, 分别下降3%和5% are two falls. The list is
 * known by what stands between its figures.
 */
export function withSharedWords(text: string, figures: readonly Figure[]): Figure[] {
  const shared = [...figures];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [figure, next] = [shared[at], shared[at + 1]];
    if (figure && next && isListed(text, figure, next)) shared[at] = withUnitOf(text, figure, next);
  }
  for (let at = 1; at < shared.length; at += 1) {
    const [before, figure] = [shared[at - 1], shared[at]];
    if (before && figure && isListed(text, before, figure)) shared[at] = withDirectionOf(before, figure);
  }
  return shared;
}

function isListed(text: string, figure: Figure, next: Figure): boolean {
  return (
    figure.kind === "quantity" && next.kind === "quantity" && joint.test(text.slice(figure.end, next.start))
  );
}

function withUnitOf(text: string, figure: Figure, next: Figure): Figure {
  if (figure.kind !== "quantity" || next.kind !== "quantity" || !isWithoutUnit(figure.quantity))
    return figure;
  const { unit } = next.quantity;
  const scale = figure.isBare ? next.quantity.scale : "";
  if (unit === "" && scale === "") return figure;
  if (!/分别|依次|各|respectively/.test(text.slice(Math.max(0, figure.start - 60), next.end + 20)))
    return figure;
  const typed = `${figure.typed}${scale}${unit}`;
  const read = typedQuantity(typed);
  return read ? { ...figure, typed, quantity: read, isBare: true } : figure;
}

function isWithoutUnit({ unit, qualifier, end, amount }: Quantity): boolean {
  return unit === "" && qualifier === "exact" && !end && /^[\d.]+$/.test(amount);
}

function withDirectionOf(before: Figure, figure: Figure): Figure {
  if (before.kind !== "quantity" || figure.kind !== "quantity") return figure;
  const { quantity } = figure;
  const isPlain =
    quantity.sign === undefined && quantity.lead === undefined && quantity.qualifier !== "vague";
  if (!isPlain || before.quantity.unit !== quantity.unit || !isNegative(before.quantity)) return figure;
  const typed = `-${figure.typed}`;
  const read = typedQuantity(typed);
  return read ? { ...figure, typed, quantity: read } : figure;
}
