/** What proves a tick: a note, a clip, an activity or a file, in Chinese. */
import type { evidence as english } from "../en/evidence.ts";

export const evidence: Readonly<Record<keyof typeof english, string>> = {
  "evidence.title": "依据：至少填一项",
  "evidence.note": "文字说明",
  "evidence.noteHelp": "能证明这一点的内容：纪要、邮件、客户的言行",
  "evidence.untickHelp": "能证明其不再成立的内容",
  "evidence.activity": "可作证明的行动记录",
  "evidence.clip": "可作证明的摘录",
  "evidence.file": "文件名",
  "evidence.fileHelp": "填写您存放处的文件名即可，文件本身不会存入。",
  "evidence.missing": "请至少提供一项：文字、行动记录、摘录或文件名。",
  "evidence.ofOpportunity": "本商机的行动",
  "evidence.ofAccount": "该客户的其他行动",
  "evidence.open": "打开行动记录：{date}{kind}",
  "evidence.fileNamed": "文件：{name}",
  "evidence.clipGone": "用作依据的摘录已不在此浏览器中。",
  "evidence.activityGone": "用作依据的行动记录已删除，或不在此浏览器中。",
};
