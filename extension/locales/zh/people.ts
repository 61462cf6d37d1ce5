/** What the side panel says of people, in simplified Chinese. */
import type { people as english } from "../en/people.ts";

export const people: Readonly<Record<keyof typeof english, string>> = {
  "people.title": "人员",
  "people.keys": "按键：A 收录，1–5 角色，6–8 级别，9 职能，X 忽略，↑ ↓ 移动",
  "people.take": "收录",
  "people.takeNamed": "收录：{name}",
  "people.takeAll": "全部收录（{count}）",
  "people.dismiss": "忽略{name}",
  "people.contact": "联系人",
  "people.assess": "评估{name}",
  "people.fromPage": "网页还写有：{what}",
  "people.add": "补充",
  "people.addNamed": "补充：{name}，{what}",
  "people.level": "级别",
  "people.function": "职能",
  "people.roles": "角色",
  "people.suggested": "推断",
  "people.suggestedByTitle": "由职务推断",
  "people.suggestedHelp": "虚线框：仅由职务推断，按键或点击后才算确定。",
  "people.assessed": "已保存：{name}，{what}",
  "people.assessedNone": "已保存：{name}，未评估",
  "people.savedAll": "已保存：{account}的 {count} 位联系人",
  "people.completed": "已保存：{name}，已按网页补充",
  "people.already":
    "{name}已经是{account}的联系人，没有重复保存；如需修改，请到工作台中编辑联系人。",
};
