/** Stage 4, demonstration and technical exchange: completed when the customer approves it and asks for more. */
import type * as z from "zod/mini";
import type { Stage } from "../sales-process.ts";

const written: z.input<typeof Stage> = {
  key: "demonstration",
  milestones: [
    {
      id: "4-m1",
      text: {
        en: "The demonstration was held before users and technical people, with a list of those present",
        zh: "已向使用部门和技术部门演示方案，有签到名单",
      },
    },
    {
      id: "4-m2",
      text: {
        en: "Every technical question asked there is answered in writing",
        zh: "交流中提出的技术问题已全部书面答复",
      },
    },
    {
      id: "4-m3",
      text: {
        en: "A reference or trial under conditions like theirs was shown with measured results",
        zh: "已展示工况相近的案例或试用，并给出实测数据",
      },
    },
  ],
  criteria: [
    {
      id: "4-c1",
      text: {
        en: "The customer approves the demonstration, in minutes or by mail",
        zh: "客户以纪要或邮件形式认可方案演示",
      },
    },
    {
      id: "4-c2",
      text: {
        en: "The customer asks for a needs analysis and names whom to interview",
        zh: "客户要求做需求分析，并指定调研对象",
      },
    },
    {
      id: "4-c3",
      text: {
        en: "The customer asks for a formal solution by an agreed date",
        zh: "客户要求在约定日期前提交正式方案",
      },
    },
  ],
};

export const demonstration = written as Stage;
