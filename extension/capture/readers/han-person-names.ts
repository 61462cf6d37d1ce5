/** What names of people look like in Chinese, and the words that only begin like one. */
import { FAMILY_NAME } from "./given-names.ts";

const COURTESY = "先生|女士|小姐|太太|老师|老師|师傅|博士|教授|院士|同志|律师|医师|醫師";
/** How people are addressed whose given name is not told. */
const ADDRESS = "先生|女士|小姐|太太|老师|老師|师傅|經理|经理|总|總|主任|工|律师";
const END = `(?=$|[\\s，。、,;；:：（()）|｜/／【\\[&]|\\d|${COURTESY}|表示|说|指出|介绍|致辞|致詞|出席|率|认为|宣布|担任|出任|就任|带领|主持|携|為|为|在(?!线)|与|和|及|向|对|曾|是|任|分管|主管|负责|参加|发表|强调|陪同|讲话|一行|等|均|带队|赴|应邀|接受|走访|会见|签署|协助|全面|主任|代表)`;
const MINORITY = "\\p{Script=Han}{2,8}(?:[·•・]\\p{Script=Han}{1,10}){1,3}";
const LATIN = "(?:[A-Z][a-z]{1,12}(?: [A-Z][a-z]{1,12})? )?";
/** A whole name: the group `name`, or `addressed` where only the family name is told. */
export const HAN_PERSON = `${LATIN}(?:(?<addressed>${FAMILY_NAME}\\p{Script=Han}{0,2}?(?:${ADDRESS}))(?=$|[\\s，。、,;；（()）|｜/／：:]|\\d)|(?<name>${MINORITY}|${FAMILY_NAME}(?: \\p{Script=Han}(?: \\p{Script=Han})?|\\p{Script=Han}{1,2})|[A-Z][a-z]{1,12} ?${FAMILY_NAME})${END}(?: ?(?:${COURTESY})(?=$|[\\s，。、,;；（()）|｜/／：:\\d]))?)`;

const WORDS =
  "党委|党支|党组|党员|党建|党总|党群|纪委|纪检|纪律|曾任|曾经|曾获|曾在|高级|高級|高新|高端|高度|高效|高质|高校|高管|常务|常務|常见|常用|常年|任何|任命|任职|任务|金融|金属|安全|安装|安徽|安排|方案|方便|方式|方法|方向|方面|江苏|江西|江蘇|石油|石化|石材|石家|温州|温度|温馨|于是|于一|于本|于此|于其|万元|章程|施工|陈列|陈述|马上|马达|田地|白天|白酒|毛利|毛坯|钱包|孔径|龙头|贺信|贺年|关于|關於|关注|关键|关系|关联|单位|單位|单独|单一|单价|单品|解决|解释|解放|管理|管道|管委|游客|游戏|简介|簡介|简历|简体|简单|成立|成为|成功|成果|成都|成员|成本|成长|成套|明确|和|项目|全国|黄金|黄山|黄河|华东|华南|华北|严格|时间|时代|时任|时尚|时刻|时期|时装|时速|路线|路桥|段落|易于|郑州|徐州|苏州|常州|杭州|沈阳|宁波|宁夏|盛大|凌晨|庄园|包括|包装|包含|陆续|陆路|调查|余额|计划|计算|计量|应用|应急|应当|应聘|应届|车间|车辆|车站|祝贺|祝愿|东方|东莞|连续|连锁|连接|连云|程序|程度|程师|经理|经营|总部|总经|主任|主要|财务|会计|会员|会议|会长|董事|夏季|季度|谢谢|左右|杜绝|武汉|武器|史料|邢台|钟表|林业|林木|康复|水利|水平|工会|工程|宣传|宣布|国际|国家|符合|储备|储存|盛行|广告|庞大|平台|平均|尚未|柴油|景区|景观|汪洋|和平|卫生|卫浴|卫健|古代|古典|容量|容器|容易|丁基|皮革|皮肤|强调|冷却|冷链|冷库|麻醉|席位|童装|童车|宗旨|桂林|寿命|边缘|浦东|区域|区级|巩固|步骤|步入|权威|权利|师傅|师范|师资|师生|同时|同步|同意|能力|乐园|年度|习惯|辛苦|辛勤|单元|代表|代理|代码|占地|楼层|幸福|毕业|施行|包邮|向前|柏油|邮箱|查询|查看|鲁班|房产|房地|申请|申报|申通|鲍鱼|熊猫|牛奶|韩国|韩语|周边|周一|周二|周五|周末|周期|张贴|张江|钱江|江南|江北|湖南|胡同|吴江|汤料|井下|莫斯|童话|雷达|龙岗|万达|梅州|池州|舒适|封面|封装|曲线|曲靖|蓝色|牧业|谷物|农业|黎明前|贝壳|席卷|麦克|花园|项链|阳光|阳台|祝您|路口|路东|路北|路南|路西|查号|乔迁|申江|文化|辽宁|沙龙|支持|汇款|邓小|经济|艾滋|鲁迅|单晶|安康市|东风|商务|金牌|华中|华西|华为|车型|车载|车床|车身|车架|车库|宫廷|曲面|曲阜|迟到|宿迁|宿舍|丛书|左侧|商城|商标|商业|沈北";
const WORD = new RegExp(`^(?:${WORDS})`, "u");
// "任总裁" is no name, and neither is "任经理人".
const TITLED =
  /^.(?:总裁|总监|董事|主席|院长|所长|局长|校长|会长|秘书|书记|部长|处长|科长|厂长|顾问)/u;
const NOT_ALONE = /^(?:成都|安宁市|黄山|高级|江南|江北)$/u;

/** Is it written like a name and no common word? */
export function isHanPerson(written: string): boolean {
  const name = written.replace(/ /gu, "");
  return (
    !WORD.test(name) &&
    !TITLED.test(name) &&
    !NOT_ALONE.test(name) &&
    !/[部处科室组局院所厂店司会区县市省]$/u.test(name)
  );
}

// With these a title begins: "李明总经理" is 李明, "党红梅采购部经理" isn't 党红.
const BEGINS_TITLE =
  "[副总總主执執常高首资技销銷财財市生采採行人研产產项運运品质法董经經理书秘监監院所校局厂创联合助工部科处客外业業教律会會]";
/** A name that stands right before a title. */
export const NAME_BEFORE_TITLE = `${FAMILY_NAME}(?:\\p{Script=Han}(?!${BEGINS_TITLE})\\p{Script=Han}|(?!${BEGINS_TITLE})\\p{Script=Han})`;

const BARE_COURTESY = new RegExp(`(?:先生|女士|小姐|太太|老师|老師|律师)$`, "u");
const FAMILY_ONLY = new RegExp(`^${FAMILY_NAME}$`, "u");

/** The whole name of "王芳女士"; of "王女士" there is none. */
export function nameAddressed(addressed: string): string | undefined {
  const name = addressed.replace(BARE_COURTESY, "");
  return name === addressed || FAMILY_ONLY.test(name) ? undefined : name;
}

/** The name without the spaces in it; "Linda 孙" keeps its own. */
export function plainName(written: string): string {
  return /^[A-Z]/u.test(written) ? written : written.replace(/ /gu, "");
}
