/** Stage 3, first proposal: the customer sets its project up and wants to see more. */
import type * as z from "zod/mini";
import type { Stage } from "../sales-process.ts";

const written: z.input<typeof Stage> = {
  key: "first-proposal",
  milestones: [
    {
      id: "3-m1",
      text: {
        en: "The proposal answers every problem in the confirmed minutes",
        zh: "初步方案逐条回应已确认纪要中的问题",
      },
    },
    {
      id: "3-m2",
      text: {
        en: "The benefit to the customer is calculated from the customer's own figures",
        zh: "已用客户自己的数据算出方案给客户带来的收益",
      },
    },
    {
      id: "3-m3",
      text: {
        en: "The proposal was presented to the handler in person and left there in writing",
        zh: "已当面向经手人讲解方案，并留下书面稿",
      },
    },
  ],
  criteria: [
    {
      id: "3-c1",
      text: {
        en: "The handler says that the proposal fits, and which points to change",
        zh: "经手人认可方案方向，并提出具体修改意见",
      },
    },
    {
      id: "3-c2",
      text: {
        en: "The customer has set the project up: a project number, a budget or a named team",
        zh: "客户已立项：有项目编号、预算或项目组名单",
      },
    },
    {
      id: "3-c3",
      text: {
        en: "The customer names date, subject and participants of a demonstration",
        zh: "客户确定方案演示的时间、内容和参加人",
      },
    },
  ],
};

export const firstProposal = written as Stage;
