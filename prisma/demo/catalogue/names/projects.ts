/** Documents, programmes, projects and platforms. */
export const projectNames: [zh: string, en: string][] = [
  [
    "《长三角科技创新共同体联合攻关计划实施办法（试行）》",
    "Measures for the joint research programme of the Yangtze River Delta innovation community (trial)",
  ],
  [
    "《长三角科技合作三年行动计划（2018—2020年）》",
    "Three-year action plan for science and technology cooperation in the Yangtze River Delta (2018–2020)",
  ],
  [
    "《长三角地区加快构建区域创新共同体战略合作协议》",
    "Strategic cooperation agreement on a regional innovation community in the Yangtze River Delta",
  ],
  [
    "《上海服务国家“一带一路”建设发挥桥头堡作用行动方案》",
    "Action plan for Shanghai as a bridgehead of the Belt and Road",
  ],
  ["外资研发机构协同创新项目", "projects of joint innovation with foreign-funded research bodies"],
  ["沪滇科技合作示范点", "Shanghai–Yunnan model site of science and technology cooperation"],
  [
    "新疆特色南瓜深加工关键技术研究及产业示范",
    "deep processing of Xinjiang's special pumpkins: key technology and demonstration",
  ],
  [
    "云南永平生物酵素新产品的产业化技术及其产业链的示范应用",
    "new bio-enzyme products of Yongping, Yunnan: industrial technology and demonstration",
  ],
  ["中药第三方检测中心", "third-party testing centre for Chinese medicine"],
  [
    "基于物联网技术的克拉玛依智慧消防智能水压试验网项目",
    "smart fire-fighting water pressure network in Karamay, on the internet of things",
  ],
  ["科技援疆", "science and technology aid for Xinjiang"],
  ["科技支宁", "science and technology support for Ningxia"],
  ["科技入滇", "science and technology into Yunnan"],
  [
    "新疆氢能与燃料电池汽车工程技术研究中心",
    "Xinjiang Engineering Research Center for Hydrogen and Fuel Cell Vehicles",
  ],
  ["沪克科技协同创新促进中心", "Shanghai–Karamay centre for joint innovation"],
  ["沪遵共建生物医药协同创新中心", "Shanghai–Zunyi joint innovation centre for biomedicine"],
  ["沪克科技协同创新平台", "Shanghai–Karamay platform for joint innovation"],
  ["上海-红河科技创新合作交流平台", "Shanghai–Honghe platform for cooperation in innovation"],
  ["智能无人系统控制技术项目", "control technology of intelligent unmanned systems"],
  ["沪通跨江创新联合体", "Shanghai–Nantong cross-river innovation consortium"],
  ["长三角科技创新生态实践区示范点", "model site of the Yangtze River Delta innovation ecology"],
  ["“嘉宝昆太”创新生态协同示范", "joint innovation ecology of Jiading, Baoshan, Kunshan and Taicang"],
];
