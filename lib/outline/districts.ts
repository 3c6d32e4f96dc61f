import type { Bilingual } from "@/lib/platform/bilingual";

/** The districts of Shanghai in the official order, by their part of a field key. */
export const districts = {
  pudong: { zh: "浦东新区", en: "Pudong New Area" },
  huangpu: { zh: "黄浦区", en: "Huangpu District" },
  jingan: { zh: "静安区", en: "Jing'an District" },
  xuhui: { zh: "徐汇区", en: "Xuhui District" },
  changning: { zh: "长宁区", en: "Changning District" },
  putuo: { zh: "普陀区", en: "Putuo District" },
  hongkou: { zh: "虹口区", en: "Hongkou District" },
  yangpu: { zh: "杨浦区", en: "Yangpu District" },
  baoshan: { zh: "宝山区", en: "Baoshan District" },
  minhang: { zh: "闵行区", en: "Minhang District" },
  jiading: { zh: "嘉定区", en: "Jiading District" },
  jinshan: { zh: "金山区", en: "Jinshan District" },
  songjiang: { zh: "松江区", en: "Songjiang District" },
  qingpu: { zh: "青浦区", en: "Qingpu District" },
  fengxian: { zh: "奉贤区", en: "Fengxian District" },
  chongming: { zh: "崇明区", en: "Chongming District" },
} satisfies Record<string, Bilingual>;

export type District = keyof typeof districts;

/** Returns which district a label names, with or without 区 or 新区; null if none. */
export function districtOf(label: Bilingual | null): District | null {
  if (!label) return null;
  const keys = Object.keys(districts) as District[];
  return keys.find((key) => bare(districts[key].zh) === bare(label.zh)) ?? null;
}

/** Returns the name of a district as a map says it: 浦东, Pudong. */
export function shortName(district: District): Bilingual {
  const { zh, en } = districts[district];
  return { zh: bare(zh), en: en.replace(/ (?:District|New Area)$/, "") };
}

/** Returns the districts that no label names, in the official order. Labels may omit 区 or 新区. */
export function missingDistricts(labels: readonly (Bilingual | null)[]): Bilingual[] {
  const named = new Set(labels.map((label) => label && bare(label.zh)));
  return Object.values(districts).filter(({ zh }) => !named.has(bare(zh)));
}

function bare(name: string): string {
  return name.trim().replace(/(?:新区|区)$/, "");
}
