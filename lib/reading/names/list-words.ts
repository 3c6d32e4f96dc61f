import { isPlace } from "@/lib/figures/places";

/** Words by which a list of names in the plain text is told from the sentence it stands in. */

// Verbs and prepositions that are never part of a name: what follows them begins a list wherever they stand.
const openers =
  "围绕|扩大|提高|增强|增设|办好|做好|用好|管好|聚焦|面向|投身|加入|(?<!全)覆盖|涵盖|包括|包含|囊括|涉及|来自|源自|分别[为是有]|推动|推进|推广|推介|培育|打造|建成|建立|设立|设有|设置|开设|开辟|开通|成立|举办|承办|主办|获批|引进|引入|签署|签订|发布|启动|推出|(?<!技术)支持|扶持|布局|开展|实施|延伸[至到]|拓展[至到]|扩大[至到]|辐射|惠及|通达|到达|抵达|远销|前往|赶赴|走进|进入|联合(?!攻关|研发|研究|体|办学|培养|执法|调度|巡|检查|演练)|会同|携手|依托|借助|利用|通过|采用|采取|完善|优化|强化|加强|出台|制定|印发|修订|编制|形成|构建|搭建|组建|创建|新建|改建|扩建|改造|深化|探索|研制|攻克|突破|解决|整治|展示|展出|输出|提供|配备|购置|购入|安装|受理|查处|打击|接待|邀请|吸引|集聚|汇聚|吸纳|选派|派出|荣获|获得|获评|入选|列入|纳入|评为|授予|认定|遴选|评选|具备|拥有|新增|以及|其中有|如(?![皋东期意何果])|即(?![墨时将可])";
const openerInside =
  "(?<![存正潜所旨内外好])在(?![线校建职岗编册读营地])|(?<![方定面双导走取意转单横纵志靶])向(?![量导上下好来])|(?<![外出])赴|的|(?<=[的中]|项目|平台|机构|单位|活动|赛事|展览|国家|城市|课题|成果|品种|企业)有(?![助利关效力望序机色限])";
// The same, where the clause begins with them: they are part of many names.
const openersAtStart =
  "与(?!会)|同(?![济仁方])|向(?![日阳])|对(?![外接口])|让|以(?!色列)|由(?!来)|从(?![业事化])|为|赴|于(?![都田])|到(?![位账])|设(?![备施计区])|有(?![助利关效力望序机色限线氧])|建(?![筑设材档国党德阳湖])|建设|共建|促进|提升|发挥|落实|完成|统筹|选出|评出";
// Verbs that are as often part of a name: a place alone shows that they are none here.
const doubtful =
  "研究|研发|发展|组织|服务|生产|应用|保护|培养|种植|养殖|销售|出口|进口|治理|使用|经营|购买|培训";
const leads =
  "并|还|又|再|也|已|均|将|年内|全年|当年|累计|着力|大力|重点|统筹|分别|积极|持续|加快|首次|继续|主要|成功|先后|共同|陆续|其中|同时|进一步|全面|有序|深入|另|新";
const longestName = 40;
const groups = "(?:[两三四五六七八九十]|\\d{1,2})(?:地|省|市|国|县|区|省市)";

const heads =
  "中心|平台|品牌|联合体|示范点|示范区|协同示范|基地|联盟|协会|学会|研究院|研究所|分院|科学院|学院|大学|实验室|大会|推介会|对接会|洽谈会|博览会|交流会|论坛|峰会|比赛|大赛|挑战赛|活动|训练营|计划|行动|项目|工程|园|园区|开发区|大奖|奖|基金会|委员会|公司|集团|医院|博物馆|图书馆|制度|讲堂|坊|方案|条例|办法|规划|联合会|组织|剧院|展览|音乐会|艺术节|文化节|电影节|中国行|万里行";

/** What a class of names is called: 新材料领域, 东亚地区. */
export const classes = "领域|板块|地区|方面|部门|行业|学科|专业|环节|语种|赛道";

// 展示中心 and 联合实验室 are names, though they begin like 展示书画.
const notOpened =
  "(?!大?会(?!议)|仪式|中心|馆|工程|项目|行动|计划|活动|实验室|国|主席|能力|机制|体系|平台|制度|办法|条例|基地|公司|工作)";
const opening = new RegExp(`^.*(?:(?:${openers})${notOpened}|${openerInside})(?=.{2})`, "s");
const openingAtStart = new RegExp(`^(?:${leads})*(?:${openersAtStart})${notOpened}(?=.{2})`);
const doubtfulAtStart = new RegExp(`^(?:${leads})*(?:${doubtful})(?=.{2})`);
// 促成九城与中国…: the last one, as 氢能与燃料电池 is a name.
const partner = /^.*[与和同对](?=.{2})/;
const leading = new RegExp(`^(?:其中|以及)(?=.{2})`);
const group = new RegExp(`^${groups}(?=.{2})`);
const verbAtStart = new RegExp(
  `^(?:${leads})?(?:(?:${openers})${notOpened}|(?:${openersAtStart})${notOpened}(?=.{2}))`,
);
const verb = new RegExp(`(?:(?:${openers})${notOpened}|${openerInside}|[了着是把被使])(?=.)`);
const doubtfulIn = new RegExp(doubtful);
const notInNames =
  /[的了着过把被]|^(?:等|和|与|及|或|而|但|则|各|其|该|此|这|我|全[省市县国区]|本[省市县国区])|^年(?![糕画报会轻货级])|^\d+(?![A-Za-z])|[^\u4E00-\u9FFFA-Za-z0-9§·+\-—–/. ]/;
const headAtEnd = new RegExp(`(?:${heads}|§)$`);
const headHere = new RegExp(
  `^(.{1,24}(?:${heads}))§*(?=$|${classes}|[的年已均也](?!度)|实现|能级|建设|成立|建立|联动|落户|建成|投用|有序|揭牌|挂牌|共同|联合|签|开展|举行|召开|分别)`,
);

/** Returns how many characters before a list belong to the sentence; 0 where nothing opens it. */
export function openingOf(words: string): number {
  const start = opening.exec(words)?.[0].length ?? 0;
  const end = start === 0 ? openingHere(words) : start;
  return end === 0 ? 0 : end + lengthOf(group, words.slice(end));
}

function openingHere(words: string): number {
  const beforePlace = [lengthOf(doubtfulAtStart, words), lengthOf(partner, words)];
  const sure = beforePlace.find((length) => length > 0 && beginsWithPlace(words.slice(length)));
  return sure ?? (lengthOf(openingAtStart, words) || lengthOf(leading, words));
}

const lengthOf = (pattern: RegExp, words: string): number => pattern.exec(words)?.[0].length ?? 0;

const beginsWithPlace = (words: string): boolean =>
  /^(?:中国|国家)/.test(words) || [4, 3, 2].some((length) => isPlace(words.slice(0, length)));

/** Whether these words can be one of a list's names: no words that join others, and no verb before an object. */
export function isName(words: string): boolean {
  return (
    words.length > 1 && words.length <= longestName && !notInNames.test(words) && !verbAtStart.test(words)
  );
}

export const hasVerb = (words: string): boolean => verb.test(words);
export const hasDoubtfulVerb = (words: string): boolean => doubtfulIn.test(words);
export const beginsWithDoubtfulVerb = (words: string): boolean => doubtfulAtStart.test(words);
export const isNamed = (words: string): boolean => headAtEnd.test(words);

/** Returns the name with a head of its own (中心, 论坛) that begins here; "" when none does, or its end is not certain. */
export const namedHere = (words: string): string => headHere.exec(words)?.[1] ?? "";
