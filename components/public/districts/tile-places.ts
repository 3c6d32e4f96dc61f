import type { District } from "@/lib/outline/districts";

/**
 * Where each district's tile stands, by column and row from the north-west: sixteen tiles of one size in the rough order of the
 * city, without outlines.
 */
export const tilePlaces: Record<District, readonly [column: number, row: number]> = {
  chongming: [4, 1],
  jiading: [2, 2],
  baoshan: [3, 2],
  putuo: [2, 3],
  jingan: [3, 3],
  hongkou: [4, 3],
  yangpu: [5, 3],
  qingpu: [1, 4],
  changning: [2, 4],
  xuhui: [3, 4],
  huangpu: [4, 4],
  pudong: [5, 4],
  songjiang: [2, 5],
  minhang: [3, 5],
  jinshan: [2, 6],
  fengxian: [3, 6],
};
