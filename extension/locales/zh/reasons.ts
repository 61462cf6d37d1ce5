/** What conditions and stages go with in a chance, and what the next ones would, in Chinese. */
import type { reasons as english } from "../en/reasons.ts";

export const reasons: Readonly<Record<keyof typeof english, string>> = {
  "reasons.tableStep": "第 {stage} 阶段已完成：{name}",
  "reasons.met": "已满足：{condition}",
  "reasons.unmet": "未满足：{condition}",
  "reasons.gone": "流程中已不再有的条件",
  "reasons.rest": "其余 {count} 项条件",
  "reasons.tally":
    "曾处于本阶段、已结束的商机：满足此项的 {had} 个中赢 {hadWon} 个，未满足的 {hadNot} 个中赢 {hadNotWon} 个。",
  "reasons.tooFew": "样本太少，看不出差别：两边各需 {least} 个。",
  "reasons.unseen": "曾处于本阶段、已结束的 {stood} 个商机，当时都未满足此项。",
  "reasons.told":
    "条件：{count} 项中有 {told} 项能看出差别，依据是您自己曾处于本阶段、已结束的 {stood} 个商机。每项条件需要满足和未满足的各 {least} 个；导入的历史没有打勾记录。",
  "reasons.untold":
    "历史还不足以区分各项条件：本阶段有打勾记录、已结束的商机共 {stood} 个，而每项条件需要满足和未满足的各 {least} 个。导入的历史没有打勾记录。",
  "reasons.onTable": "按阶段表，单独一项条件不会改变赢单率；阶段完成后才计入。",
  "reasons.toComplete": "下一步：完成 {stage}",
  "reasons.toEnter": "下一步：进入 {stage}",
  "reasons.condition": "条件",
  "reasons.ifTicked": "今天打勾后",
  "reasons.together": "{count} 项全部完成",
  "reasons.completed": "以上各项，并完成第 {stage} 阶段",
  "reasons.aids": "可以这样问",
};
