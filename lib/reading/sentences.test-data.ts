import fc from "fast-check";

const words = `签约 约 超 超过 近 逾 不足 达 共 下降 增长 由 增至 分别为 和 、 ， 。 \\n 第 届 首 一 两 三 四十 百 千 万 亿 余 多 来 数 几 若干 半 成 分之
  6 12 2000 1,234 38 000 3.4 0.5 40% ％ ５３ － - — 至 家 个 项 人次 参观 万元 亿元 平方米 个百分点 元/人 千瓦时 年 月 日 9月9—11日 2023年 2021/22
  以上 左右 以内 《 》 “ ” （ ） [1] ① GB/T 电话 表 图 号 9:30 5G COVID-19 萬 億 約 餘 點 over nearly million billion k half a dozen between and
  CNY USD people 5–7 May 16th from to % 巴西 泰国 等 ** ¥ ▲ ± 3:2 1/4 翻 番`;

/** Pieces that figures and what looks like figures are made of. */
export const pieces = fc.constantFrom(" ", "", "\n", ...words.split(/\s+/));
