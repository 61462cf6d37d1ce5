/** Places in company names: the region before a Chinese name, in brackets, or the country behind a Latin one. */

const provinces =
  "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 中国";
const cities =
  "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 晋中 运城 临汾 呼和浩特 包头 赤峰 鄂尔多斯 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 辽阳 盘锦 长春 吉林 四平 哈尔滨 齐齐哈尔 大庆 牡丹江 佳木斯 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 江阴 张家港 常熟 太仓 宜兴 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌 慈溪 余姚 诸暨 合肥 芜湖 蚌埠 淮南 马鞍山 铜陵 安庆 黄山 滁州 阜阳 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 晋江 南昌 景德镇 九江 赣州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 新乡 焦作 许昌 南阳 商丘 信阳 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 荆州 黄冈 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 郴州 永州 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 清远 东莞 中山 潮州 揭阳 南宁 柳州 桂林 北海 玉林 海口 三亚 成都 自贡 攀枝花 泸州 德阳 绵阳 乐山 宜宾 南充 贵阳 遵义 六盘水 昆明 曲靖 玉溪 大理 拉萨 西安 宝鸡 咸阳 渭南 延安 汉中 榆林 兰州 天水 西宁 银川 乌鲁木齐 克拉玛依 台北 新北 桃园 台中 台南 高雄 新竹 九龙";

const PLACE = /* @__PURE__ */ new RegExp(
  `^(?:${`${provinces} ${cities}`
    .split(" ")
    .sort((a, b) => b.length - a.length)
    .join("|")})`,
  "u",
);
const RANK =
  /^(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|经济技术开发区|高新技术产业开发区|高新区|开发区|工业园区|新区|省|市|地区|县)/u;
// Any other town, when it calls itself one; “超市” and “城市” are no towns.
const TOWN = /^(\p{Script=Han}{2,3}?)[市县](?<![超城都门股夜菜楼花早集商]市)(?=\p{Script=Han}{4})/u;

/** What a company makes or trades: alone it is no name, so that the place before it belongs to the name. */
const TRADE =
  /^(?:机械|机电|机床|汽车|银行|电力|电气|电子|电器|电机|建设|建筑|建材|建工|工程|贸易|商贸|进出口|科技|技术|实业|工业|产业|钢铁|石油|石化|化工|化学|医药|制药|药业|水泥|纺织|重工|轴承|仪器|仪表|设备|制造|投资|控股|物流|运输|航空|铁路|地铁|港务|自来水|水务|燃气|热电|能源|环保|信息|网络|软件|通信|食品|发展|开发|国际|第[一二三四五六七八九十]|总)*(?:厂|局|院|所|集团)?$/u;

/** The region at the head of a folded Chinese name, without its rank, and the rest; `undefined` when there is none. */
export function hanRegion(
  name: string,
): { readonly region: string; readonly rest: string } | undefined {
  const known = PLACE.exec(name)?.[0];
  const length = known?.length ?? 0;
  const town = known ? undefined : TOWN.exec(name);
  const region = known ?? town?.[1];
  if (!region) return undefined;
  const tail = name.slice(known ? length : region.length);
  const rest = tail.slice(RANK.exec(tail)?.[0].length ?? 0);
  return [...rest].length < 2 || TRADE.test(rest) ? undefined : { region, rest };
}

/** The region that a text in brackets names, as in “（苏州）” or “(China)”. */
export function regionInBrackets(text: string): string | undefined {
  const known = PLACE.exec(text)?.[0];
  if (
    known &&
    (known === text || RANK.exec(text.slice(known.length))?.[0] === text.slice(known.length))
  )
    return known;
  return latinRegions.get(text.replace(/ /gu, ""));
}

const rows =
  "china prc,cn,zhongguo|hong kong hongkong,hk|taiwan|macau macao|japan nippon|korea|india|singapore|malaysia|indonesia|thailand|vietnam|philippines|australia|new zealand newzealand,nz|germany deutschland|austria osterreich|switzerland schweiz,suisse,svizzera|france|italy italia|spain espana|portugal|netherlands nederland|belgium belgique,belgie|luxembourg|uk unitedkingdom,greatbritain|england|scotland|wales|ireland|sweden sverige|norway norge|denmark danmark|finland suomi|poland polska|czech czechrepublic|slovakia slovensko|hungary magyarorszag|romania|bulgaria|greece hellas|turkey turkiye,turkiye|russia rus|ukraine|usa us,america,northamerica,unitedstates|canada|mexico|brazil brasil|argentina|chile|south africa southafrica|uae|saudi arabia saudiarabia|israel|egypt|europe emea|asia asiapacific,apac|shanghai|beijing peking|tianjin|chongqing|shenzhen|guangzhou canton|suzhou|hangzhou|nanjing|ningbo|wuxi|changzhou|qingdao|dalian|shenyang|wuhan|chengdu|xian|xiamen|zhejiang|jiangsu|guangdong|shandong|fujian|sichuan|hebei|henan|hubei|hunan|anhui|kunshan|dongguan|foshan|zhuhai|jinan|hefei|changsha|zhengzhou|taipei|tokyo|osaka|seoul";

const latinRegions: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ rows.split("|").flatMap((row) => {
    const [name, others] = /^(.*?)(?: (\S+))?$/u.exec(row)!.slice(1) as [
      string,
      string | undefined,
    ];
    return [name.replace(/ /gu, ""), ...(others?.split(",") ?? [])].map(
      (spelling) => [spelling, name] as const,
    );
  }),
);

/** Chinese places that Latin names begin with, as in “Shanghai Huaxing”. */
const leading: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "shanghai beijing tianjin chongqing shenzhen guangzhou suzhou hangzhou nanjing ningbo wuxi changzhou qingdao dalian shenyang wuhan chengdu xian xiamen zhejiang jiangsu guangdong shandong fujian sichuan hebei henan hubei hunan anhui kunshan dongguan foshan zhuhai jinan hefei changsha zhengzhou".split(
    " ",
  ),
);

const JOINING = /^(?:of|for|in|de|de la|du|da|do|and|und|von|the)$/u;

/** The region at the head or the end of the words of a folded Latin name; a name of three letters keeps it. */
export function latinRegion(
  words: readonly string[],
): { readonly region: string; readonly rest: readonly string[] } | undefined {
  const first = words[0] ?? "";
  if (leading.has(first) && isName(words.slice(1))) return { region: first, rest: words.slice(1) };
  for (const length of [1, 2]) {
    const rest = words.slice(0, -length);
    const region = latinRegions.get(words.slice(-length).join(""));
    if (region && rest.length > 0 && isName(rest) && !JOINING.test(rest.at(-1)!))
      return { region, rest };
  }
  return undefined;
}

const isName = (words: readonly string[]): boolean => words.join("").length > 3;

/**
 * Can two names with these regions be names of one company? Equal, or one within the other: 江苏 苏州 and 苏州.
 * @example areCompatibleRegions("江苏苏州", "苏州") // true
 */
export function areCompatibleRegions(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && (a.endsWith(b) || b.endsWith(a)));
}
