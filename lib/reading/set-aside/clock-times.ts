const hanNumeral = "[一二两三四五六七八九十百千零〇]";
const time = "(?:[01]?\\d|2[0-4])";
const minutes = "[:][0-5]\\d(?:[:][0-5]\\d)?";
const meridiem = "(?: ?[ap]\\.?m\\.?(?![a-z]))";
const dotted = `${time}\\.[0-5][05]`;
const measured =
  "(?![\\d%]| ?(?:million|billion|thousand|per|percent|k?m\\b|[a-z]*(?:tons|tonnes|metres|hours|days)))";
const partOfDay = "(?:上午|下午|中午|晚上|晚间|凌晨|清晨|早上|傍晚|夜间|早|晚)";

/** Times of day and opening hours, and sides that are multiplied (5×8小时). */
export const clockTimes = [
  "24小时(?=受理|值班|不间断|服务|开放|营业|在线|热线|电话|响应|自助|监测|监控|运行|客服|咨询|办理|全天|待命|运营|无休|轮班|保障|应急)",
  `(?<![\\d:.比]|比(?:例|率|重)?[为达是约])${time}${minutes}${meridiem}?(?: ?(?:[-—–~]+|至|到|to) ?(?:次日|${partOfDay})?${time}${minutes}${meridiem}?)?(?![\\d:%]|\\.\\d)`,
  `(?<![\\d.])${time}(?:[:.][0-5]\\d)?${meridiem}? ?[-—–~] ?${time}(?:[:.][0-5]\\d)? ?[ap]\\.?m(?![a-z])\\.?`,
  `(?<![\\d.])${time}(?:[:.][0-5]\\d)? ?[ap]\\.?m(?![a-z])\\.?`,
  // 10.00–17.00 and until 21.00, as British print has it
  `(?<![\\d.,])${dotted} ?(?:[-—–~]|to) ?${dotted}${measured}(?![\\u4E00-\\u9FFF])`,
  `(?<=\\b(?:[Uu]ntil|[Tt]ill|[Aa]t|[Ff]rom|[Oo]pens|[Cc]loses) )${dotted}${measured}(?![\\u4E00-\\u9FFF])`,
  `${partOfDay}(?:${time}|${hanNumeral}{1,3})[时点](?:(?:[0-5]?\\d|${hanNumeral}{1,3})分|半|整|${hanNumeral}刻)?(?:[-—–~至到]+(?:次日)?${partOfDay}?(?:${time}|${hanNumeral}{1,3})[时点](?:[0-5]?\\d分|半|整)?)?`,
  `(?<![\\d.])${time}[时点](?:[0-5]?\\d分(?!之)|半|整)?[-—–~至到]+(?:次日)?${partOfDay}?${time}[时点](?:[0-5]?\\d分(?!之)|半|整)?`,
  `(?<![\\d.])${time}[-—–~至到]+${partOfDay}?${time}[时点](?!间|代|段|击|位|评)`,
  `(?<![\\d.小])(?<!耗时|用时|历时)${time}时(?:[0-5]?\\d分(?:[0-5]?\\d秒)?|整|许|起|止|前|后|开|至|(?=[、,。;)更发播准关闭截\\n]|$))`,
  `(?<=[日号天])${time}[时点](?:[0-5]?\\d分|半|整)?`,
  "\\d+ ?[×xX*] ?\\d+(?: ?[×xX*] ?\\d+)*(?:小时|米|毫米|厘米|公里|像素|天)?",
];
