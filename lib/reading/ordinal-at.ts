import { matchAt } from "./sticky";

const edition =
  /(?:第(?:\d+|[零一二三四五六七八九十百廿卅]+)|首)届(?!全国人|人大|政协|[一二三四五六七八九]中全会|中央)|第\d{3,5}期/y;

/** Returns the end of an edition (第16届, 首届); 0 when none begins here. */
export function editionAt(text: string, at: number): number {
  const match = matchAt(edition, text, at);
  return match ? at + match[0].length : 0;
}
