/**
 * The radicals of U+2E80–2EFF, each followed by the ideograph that it looks like. Source: the Unicode Character Database 15.0,
 * EquivalentUnifiedIdeograph.txt. NFKC leaves all but two of them as they are.
 */
const equivalents = [
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月",
  "⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂",
  "⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏",
  "⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜",
  "⻲亀⻳龟",
].join("");

// Fonts of the mainland draw 户 and ⼾ by one glyph, so that 户 comes out of a browser's PDF as ⼾. NFKC takes it for 戶.
const drawnAlike = "⼾户";

const ideographs = new Map(
  [...(equivalents + drawnAlike).matchAll(/(.)(.)/gu)].map(([, radical, ideograph]) => [radical, ideograph]),
);

/**
 * Replaces radicals by the ideographs that they look like: ⼈ (U+2F08) by 人, ⻓ (U+2ED3) by 长. Text copied from a browser's PDF
 * holds them. U+2E80 and U+2E9A have no equivalent and stay.
 */
export function foldRadicals(text: string): string {
  return text.replace(
    /[\u2E80-\u2EFF\u2F00-\u2FDF]/g,
    (radical) => ideographs.get(radical) ?? radical.normalize("NFKC"),
  );
}
