const lastYear =
  /(?<![比较与同])(?:上年|去年|前年|上一年|上年度|(?:上年|去年)同期|(?:上年|去年)[末底])(?:的|为|是|仅|仅为|只有|达到?|共)?$/;
// 去年的60% is a share of last year's, and not last year's.
const share = /(?:[%‰倍成]|百分点)$|分之|\//;
const from = /(?:^|[^来自理事缘])(?:由|从)(?:[^,。;:、\n\d]{0,8}\d{4}年)?[^,。;:、\n\d]{0,8}$/;
const becoming =
  /^[^,。;:\n\d]{0,2}?(?:快速|稳步|持续|逐步|大幅|进一步)?(?:增长|增加|增|提升|提高|上升|升|扩大|扩展|扩|发展|壮大|跃升|攀升|上涨|涨|下降|减少|降低|降|减|缩短|缩减|压缩|压减|回落|上调|下调|调整|拓展|翻)+(?:到|至|为|成)/;

/** Whether the words around a figure give it as an earlier year's: 由12增至15, 上年为12家, from 12 to 15. */
export function isEarlierYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (lastYear.test(before) && !share.test(text.slice(start, end))) return true;
  if (/(?:\bfrom|compared with|compared to|against|versus) $/i.test(before))
    return isEnglishEarlier(before, text.slice(end, end + 60));
  return from.test(before) && becoming.test(text.slice(end, end + 12));
}

function isEnglishEarlier(before: string, after: string): boolean {
  if (
    /(?:up|down|rose|fell|grew|increased|decreased|rising|falling|growing|compared with|compared to|against|versus)[^.;]{0,20}$/i.test(
      before,
    )
  )
    return true;
  return /^[^.;,]{0,30}? to (?:over |about |nearly |some )?[\dA-Z$]/.test(after);
}
