/** Stage 4, demonstration and technical exchange: prove it to those who set the standards. */
import type * as z from "zod/mini";
import type { StageGuide } from "../stage-guide.ts";

const written: z.input<typeof StageGuide> = {
  key: "demonstration",
  process: [
    {
      id: "4-p1",
      text: {
        en: "The demonstration follows a script agreed with the handler, with their cases",
        zh: "演示脚本与经手人商定，用的是客户自己的案例",
      },
    },
    {
      id: "4-p2",
      text: { en: "Those who write the technical standard take part", zh: "编写技术标准的人到场" },
    },
    {
      id: "4-p3",
      text: {
        en: "What counts as a success of the demonstration was agreed before it",
        zh: "演示前已约定怎样算成功",
      },
    },
  ],
  relationship: [
    {
      id: "4-r1",
      text: {
        en: "One technical person speaks for our way of solving it before the others",
        zh: "有一位技术人员在他人面前支持我方的解决思路",
      },
    },
    {
      id: "4-r2",
      text: {
        en: "The doubts of each sceptic are known by name, and answered",
        zh: "每位怀疑者的顾虑都已知道，并作了答复",
      },
    },
  ],
  information: [
    {
      id: "4-i1",
      text: {
        en: "The technical points that the specification will ask for, and which of them only we meet",
        zh: "技术规范将要求的要点，其中哪些只有我方满足",
      },
    },
    {
      id: "4-i2",
      text: {
        en: "Which competitors demonstrate, when, and what was said of them",
        zh: "哪些竞争对手做演示、什么时候、评价如何",
      },
    },
    {
      id: "4-i3",
      text: {
        en: "The key success factors, and what changed in the three most important ones",
        zh: "关键成功因素，以及最重要三项的变化",
      },
    },
  ],
  appraisal: [
    {
      id: "4-a1",
      text: {
        en: "Demonstrations with users and technical people both present",
        zh: "使用和技术人员都到场的演示数",
      },
    },
    {
      id: "4-a2",
      text: {
        en: "Questions answered in writing within a week, as a share",
        zh: "一周内书面答复问题的比例",
      },
    },
    {
      id: "4-a3",
      text: { en: "Growth of the support surface over the stage", zh: "本阶段支持面的增长" },
    },
  ],
  aids: [
    {
      id: "4-t1",
      text: {
        en: "“Which of what you have seen would you want written into the specification?”",
        zh: "“刚才看到的，哪些您希望写进技术规范？”",
      },
    },
    {
      id: "4-t2",
      text: { en: "“What would you have to see to be sure?”", zh: "“您还要看到什么才放心？”" },
    },
    {
      id: "4-t3",
      text: {
        en: "“Who was missing today, and what would that person have asked?”",
        zh: "“今天谁没来？他会问什么？”",
      },
    },
  ],
  actions: [
    {
      id: "4-n1",
      text: {
        en: "Send the minutes of the demonstration for approval the next day",
        zh: "次日发出演示纪要，请客户认可",
      },
    },
    {
      id: "4-n2",
      text: {
        en: "Arrange a visit to a reference whose conditions are like theirs",
        zh: "安排参观工况相近的用户",
      },
    },
    {
      id: "4-n3",
      text: {
        en: "Offer the wording of technical clauses that match our strength",
        zh: "提供与我方优势一致的技术条款文本",
      },
    },
  ],
};

export const demonstrationGuide = written as StageGuide;
