/** Stage 5, needs analysis and formal solution: entered when both are done, completed when they are approved. */
import type * as z from "zod/mini";
import type { Stage } from "../sales-process.ts";

const written: z.input<typeof Stage> = {
  key: "formal-solution",
  milestones: [
    {
      id: "5-m1",
      text: {
        en: "The needs of using, technical and purchasing departments are analysed in a written report",
        zh: "已分析使用、技术、采购部门的需求，形成书面报告",
      },
    },
    {
      id: "5-m2",
      text: {
        en: "Each implicit need is confirmed as explicit by the person who has it, or struck out",
        zh: "每条隐性需求已由本人确认为显性需求，否则删除",
      },
    },
    {
      id: "5-m3",
      text: {
        en: "The formal solution is designed, and says for each need how it is met",
        zh: "正式方案已设计完成，逐条说明如何满足需求",
      },
    },
  ],
  criteria: [
    {
      id: "5-c1",
      text: {
        en: "The technical department approves the solution in writing",
        zh: "技术部门书面认可正式方案",
      },
    },
    {
      id: "5-c2",
      text: {
        en: "The head of the using department agrees to the solution, in minutes or by mail",
        zh: "使用部门负责人以纪要或邮件形式同意正式方案",
      },
    },
    {
      id: "5-c3",
      text: {
        en: "The customer approves the solution as a whole and invites us to the evaluation or tender",
        zh: "客户整体认可正式方案，并邀请我方参加评估或投标",
      },
    },
  ],
};

export const formalSolution = written as Stage;
