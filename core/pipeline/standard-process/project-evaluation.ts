/** Stage 6, project evaluation: from the bid handed in to the invitation to negotiate. */
import type * as z from "zod/mini";
import type { Stage } from "../sales-process.ts";

const written: z.input<typeof Stage> = {
  key: "project-evaluation",
  milestones: [
    {
      id: "6-m1",
      text: {
        en: "Our complete bid was handed in before the deadline, with a receipt",
        zh: "投标文件已在截止时间前完整递交，有回执",
      },
    },
    {
      id: "6-m2",
      text: {
        en: "Every evaluator is known with influence and stance",
        zh: "评标人员全部摸清，影响力和态度已记录",
      },
    },
    {
      id: "6-m3",
      text: {
        en: "The bid was explained to the evaluators, and their questions answered in writing",
        zh: "已向评标人员讲标，澄清问题已书面答复",
      },
    },
  ],
  criteria: [
    {
      id: "6-c1",
      text: {
        en: "The customer names us the preferred bidder, by notice or mail",
        zh: "客户以公示或邮件确定我方为第一候选人",
      },
    },
    {
      id: "6-c2",
      text: {
        en: "The top decider was met in person and says to support our solution",
        zh: "已当面拜访最高决策人，其表态支持我方方案",
      },
    },
    {
      id: "6-c3",
      text: {
        en: "The customer invites us to negotiate and names date and negotiators",
        zh: "客户邀请我方谈判，并确定时间和谈判人员",
      },
    },
  ],
};

export const projectEvaluation = written as Stage;
