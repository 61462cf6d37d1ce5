/** Stage 2, visit and first survey: the problem is understood, and the customer wants a proposal. */
import type * as z from "zod/mini";
import type { Stage } from "../sales-process.ts";

const written: z.input<typeof Stage> = {
  key: "visit-and-survey",
  milestones: [
    {
      id: "2-m1",
      text: {
        en: "The handler was met in person, and the visit report names date, place and people",
        zh: "已当面拜访经手人，拜访记录写明时间、地点和参加人",
      },
    },
    {
      id: "2-m2",
      text: {
        en: "The problem is written down: since when, what was tried, with what result",
        zh: "问题已记录清楚：何时出现、试过什么办法、结果如何",
      },
    },
    {
      id: "2-m3",
      text: {
        en: "Everyone who takes part in the decision is listed with department and level",
        zh: "已列出参与决策的每个人及其部门、级别",
      },
    },
  ],
  criteria: [
    {
      id: "2-c1",
      text: {
        en: "The handler confirms our minutes of the problem as correct",
        zh: "经手人确认我方整理的问题纪要无误",
      },
    },
    {
      id: "2-c2",
      text: {
        en: "The handler names budget range, wanted date and the steps of approval",
        zh: "经手人说明预算范围、期望时间和审批步骤",
      },
    },
    {
      id: "2-c3",
      text: {
        en: "The handler asks for a first proposal by an agreed date",
        zh: "经手人要求我方在约定日期前提交初步方案",
      },
    },
  ],
};

export const visitAndSurvey = written as Stage;
