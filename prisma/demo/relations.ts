import type { Relation } from "@/lib/checks/rule-schema";

const names = (count: string, listed: string): Relation => ({ kind: "names", count, names: listed });

export const relations2018: Relation[] = [
  names("cooperation.zunyi-sites", "cooperation.zunyi-sites.named"),
  names("belt-road.laboratory-projects", "belt-road.laboratory-projects.named"),
  names("belt-road.transfer-channels", "belt-road.transfer-channels.named"),
];

export const relations2021: Relation[] = [names("international.offices", "international.offices.named")];

export const relations2023: Relation[] = [
  { kind: "stock", stock: "delta-centre.projects", flow: "delta-centre.new-projects" },
  {
    kind: "share",
    share: "delta.tech-export.share",
    part: "delta.tech-export.amount",
    base: "delta.tech-trade.amount",
  },
  {
    kind: "sum",
    total: "wla.prize-winners",
    parts: ["wla.prize-winners.intelligence-mathematics", "wla.prize-winners.life-medicine"],
  },
  names("wla.firsts", "wla.first-initiatives"),
];
