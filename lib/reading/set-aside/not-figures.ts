import { clockTimes } from "./clock-times";
import { currencyCodes } from "../currencies";
import { designations } from "./designations";
import { telephones } from "./telephones";

/** A part of the plain text that holds no figure: a title, a name, a telephone number. `end` is exclusive. */
export type Span = { start: number; end: number };

const han = "[\\u4E00-\\u9FFF]";
const hanNumeral = "[一二两三四五六七八九十百千零〇]";
const year = "(?:1[6-9]|20|21)\\d\\d";
// What makes a number behind 表, 图 or 附件 a count: 发表12篇.
const counted = "(?![\\d.]*[余多]?[万亿千百家个项名人位篇份件条张幅套部本种元次场批%])";

const quoted = [
  "《[^《》]{1,120}》",
  "“[^“”\\n]{1,40}”",
  "「[^「」\\n]{1,40}」",
  "『[^『』\\n]{1,40}』",
  '"[^"\\n]{1,40}"',
];

const references = ["\\\\[{\\\\]", "\\{[^{}\\n]{1,60}\\}"];

const addresses = [
  "(?:https?://|www\\.)[\\x21-\\x7E]+",
  "[A-Za-z0-9._+-]{1,60}@[A-Za-z0-9-]+\\.[A-Za-z0-9.-]+",
];

const standards = [
  "(?<![A-Za-z])(?:GB|DB\\d*|ISO|IEC|IEEE|ITU|ASTM|RFC|YY|JB|QC|SJ|HJ|GA|NY|T)(?:/[A-Z]+)* ?(?=\\d)[\\d.]+(?:[-—–:]\\d+)*(?![A-Za-z])",
  "(?<![A-Za-z])(?:ISBN|ISSN|CN|DOI|ZL|CAS|IPC)[ :]*[\\dXx][\\dXx./-]*",
];

const documentNumbers = [
  `[〔\\[(【]${year}[〕\\])】](?:第)?\\d+号`,
  `〔${year}〕`,
  `第(?:\\d+|${hanNumeral}{1,8})号(?:令|公告|文|文件)?`,
];

const places = [
  `(?<=路|街|道|巷|弄|里|村|镇|园|厦|楼|座|区|苑|坊|场|城|胡同)\\d+(?:[-—、]\\d+)*(?:号|弄)(?:[\\dA-Za-z]{0,4}(?:号楼|号|楼|层|室|座|幢|栋|单元))*`,
  "(?<![月\\d.])\\d+号(?:线|楼|院|门|馆|厅|会议室|公路|码头|地块|机|文|令|公告|岛|坑|井|泊位|仓)?",
  "(?<![\\d.])\\d+(?:号线|楼|室|弄|单元|车间|车厢|栋\\d+)",
  "[东西南北]经|[东西南北]纬\\d[\\d.°′″分度]*",
];

const tablesAndPages = [
  "第\\d+页[,/]?共\\d+页",
  `[表图](?:\\d{1,2})(?=${year}(?:年|[-—–]))`,
  `(?<![代发列填仪手钟报])表\\d{1,2}(?:[-.—]\\d{1,2})*${counted}`,
  `(?<![地意企蓝绘试构截版])图\\d{1,2}(?:[-.—]\\d{1,2})*${counted}`,
  `(?:附表|附图|附件|专栏|公式|案例|例题|注释|脚注|序号|任务|课题|方案|阶段|步骤|模块|组别|标段|子项)\\d{1,2}(?:[-.—]\\d{1,2})*${counted}`,
  `第(?:\\d+|${hanNumeral}{1,8})(?:[-—–、至](?:\\d+|${hanNumeral}{1,8}))?(?:章|节|条|款|页|行|列|编|部分|栏|卷|册|版|次会议|次全会|届全国|届人大|届中央|届全会|界|步|类|级|组|轮|阶段|站|排|层|[^\\d届]{0,2}季度|产业|方|线|代)`,
  "(?<![\\d.])\\d+(?:\\.\\d+)?[章节](?![点约目能水日课])",
  `(?<![\\d.])(?!${year}\\.\\d{1,2}\\.\\d{1,2}(?!\\d))\\d+(?:\\.\\d+){2,}(?![\\d万亿%])`,
  "(?<![A-Za-z])(?:[Tt]ables?|[Ff]igures?|[Ff]ig\\.|[Ss]ections?|[Cc]hapters?|[Pp]ages?|pp?\\.|No\\.|Nos\\.|Vol\\.|[Aa]rticles?|[Rr]ooms?|[Ll]ines?|[Aa]nnex(?:es)?|[Aa]ppendix|[Nn]otes?|[Ff]ootnotes?|[Cc]lauses?|[Bb]ox|[Ss]teps?|Phase|Level|Grade|Building|Volume|Issue|Gate|Hall|Route|Highway|Version|Tier|Item|Part|Class|Goal|Stage|Schedule|Tel\\.?|Fax|Phone|[Hh]otline|Lane|Pier|Platform|Flight|Bus|Exit|Floor|Unit|Zone|Block|Form|Gallery|Ward|Suite|Studio|Window|Desk|Counter|Apartment|Bay|Berth|Terminal|Shelf|Booth|Stand|Track|Pump|Locker)s?:? ?\\+?\\d[\\d.()-]*(?:(?:,| and| to|–|—|&) ?\\d[\\d.]*(?! ?[A-Za-z%\\d]))*(?![\\d,]*[%])",
  "\\(\\d{1,2}\\)(?![%‰])|\\([一二三四五六七八九十]{1,3}\\)",
  "(?<=[;。:!?,])\\d{1,2}(?:[、)]|\\.(?!\\d))",
];

const listMarks = [
  `(?<=^|\\n)[ \\t>»◆●·•*#-]*(?:\\d{1,3}(?:\\.\\d+)*(?:[、)]|\\.(?!\\d))|[一二三四五六七八九十]{1,3}[、.]|\\d{1,2}(?:\\.\\d{1,2})+(?= ?${han}| [A-Z])(?![十百千万亿个%]|[项家名人位元]))`,
  `(?<=^|\\n)[ \\t>»◆●·•*#-]*\\d{1,2} (?=${han}|[A-Z])`,
];

const names = [
  "(?:Fortune|Top|TOP|Global|Forbes)(?: Global)? \\d+",
  "\\b(?:Order|Decree|Regulation|Document|Directive|Resolution|Notice|Law|Act|Standard|Announcement|Rule|Decision) (?:No\\. )?\\d+(?: of \\d{4})?",
  // 1+N+X, 0—1—10—100
  "\\d+(?:\\+[\\dA-Z]+)+",
  "(?<![\\d.])(?!(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}(?![\\d-]))\\d+(?:[-—–]+\\d+){2,}",
  "(?<![\\d.])\\d+(?:\\.\\d+)?(?::\\n?\\d+(?:\\.\\d+)?){2,}",
  // The base of an index: 以上年为100.
  "(?<=[年月期])(?:为|=)100(?=[),。]|$)",
  `(?:世界|全球|中国|全国|民企|企业)?(?:\\d+|[一二三五百千十]{1,6})强(?!度|化|制|调|势|大)`,
  `(?:排名|排|位居|位列|列|居|名列)?(?:全国|全球|世界|全市|全省)?(?:第|前)(?:\\d+|${hanNumeral}{1,8})(?:位|名|强|大|列|甲|席)?(?=[^\\d零一二三四五六七八九十百千届期个家项年月日%]|$)`,
  "(?<!\\d)(?:985|211)(?=[、/]|工程|高校|大学|院校)",
  `(?:[12]\\d|${hanNumeral}{1,8})世纪(?:(?:\\d0|${hanNumeral}{1,8})年代)?(?:[初中末]叶?)?`,
  `(?:${year.slice(0, -2)}|[1-9])\\d?0年代|${hanNumeral}{1,8}年代`,
  "(?<!\\d)(?:[5-9]0|0[05]|10)后(?![续期来])",
  "(?<=[\\u4E00-\\u9FFF])\\d\\.0(?=版|时代|阶段|行动|计划|方案|工程|政策|[,。;、」』”)\\n]|$)|\\d+(?:\\.\\d+)+版",
  `(?:十[一二三四五六七八九]|[一二三四]十)五(?=规划|时期|期间|末|以来|开局|收官|”|、|,|。|$)`,
  `(?:嫦娥|神舟|长征|天宫|天问|天舟|北斗|雪龙|大洋|蛟龙|风云|墨子|问天|梦天|祝融|玉兔)(?:\\d+|${hanNumeral}{1,8})号?`,
];

// Words whose numeral counts nothing, though a measure word seems to follow.
const idioms =
  "千家万户|万户千家|百家争鸣|百家姓|百家号|万家灯火|[千万百]人计划|万人空巷|千人千面|[二三四五六七八九多]位一体|一次性|一件事|一张网|一条龙|一条街|一家亲|两院院士|万元户|[一二三]家独大|百年|千年|百日|百分(?![之点])|十分(?!之)|三甲|第三方|多元|多边|多层|一[人企户项村园区校品](?:一)[\\u4E00-\\u9FFF]|一(?:批批|次次|个个|项项|位位|家家|件件)|一带一路|最多跑一次|两个一百年|[二三四五六七八九十两]{1,3}个(?:代表|意识|自信|维护|确立|大局|结合|全面|必须|明确|坚持|务必|率先|放在|转变)|五个(?:中心|新城)|十佳|百佳|万物|万能|万一|亿万|大千|三部曲|两步走|三步走|一步|同一|统一|唯一|专一|单一|之一|万里|千里";

// A Latin name with a number in it: G60, PM2.5, COVID-19. Codes of currencies are none.
const latinNames = [
  `(?<![A-Za-z0-9])(?!(?:${currencyCodes.join("|")}|US|HK)[ \\d$])(?![A-Za-z]{2,5}[\\d.,]+(?:[余多]?[万亿]|%))[A-Za-z]{1,24}[-.]?\\d[A-Za-z0-9]*(?:[-.+/][A-Za-z0-9]+)*`,
  "(?<![A-Za-z0-9.])[A-Z]+(?:[+&/][A-Z0-9]+)+",
];

// Each group with the characters its shapes begin with, so that a group that cannot begin here is not tried.
const groups: [firsts: string, shapes: readonly string[]][] = [
  ['[\\\\{《“「『"]', [...references, ...quoted]],
  ["[A-Za-z0-9._+-]", addresses],
  ["[\\dA-Z±编税品子一两二三四五六七八九十.…·‥ \\t—–-]", designations],
  ["[A-Z]", standards],
  ["[〔\\[(【第]", documentNumbers],
  ["[\\d(+A-Za-z电传手邮联咨服热拨致短账编代证专案车学房门详垂请洽查承分内监投求举报]", telephones],
  ["[\\d上下中晚凌清早傍夜]", clockTimes],
  ["[\\d东南西北]", places],
  ["[\\d(A-Za-z第表图附专公案例注脚序任课方阶步模组标子]", tablesAndPages],
  ["[\\d \\t>»◆●·•*#一二三四五六七八九十-]", listMarks],
  [".", [...names, idioms]],
  ["[A-Za-z]", latinNames],
];

// A character that begins none of the shapes is passed over without trying them.
const firsts =
  '[\\d\\s\\\\{(\\[〔【《“「『"+=>»◆●·•*#A-Za-z-为零〇一二两三四五六七八九十百千万亿第前表图附专公案例注脚序任课方阶步模组标子上下中晚凌清早傍夜电传手邮联咨服热拨致短账编代证车学房门监投求举报世全企民排位列居名嫦神长天北雪大蛟风墨问梦祝玉东南西两多五同统唯单之最分内详垂请洽税品子±….·‥]';
const notFigures = new RegExp(`(?=${firsts})(?:${groups.map(guarded).join("|")})`, "g");

function guarded([first, shapes]: [string, readonly string[]]): string {
  return `(?=${first})(?:${shapes.map((shape) => `(?:${shape})`).join("|")})`;
}

/** Returns what holds no figure, in order: titles and quoted names, addresses, times of day, numbers of things, list marks. */
export function spansWithoutFigures(text: string): Span[] {
  const spans: Span[] = [];
  notFigures.lastIndex = 0;
  for (let match = notFigures.exec(text); match; match = notFigures.exec(text))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}
