/**
 * Stage 1, account planning and call. The first milestone and the first criterion are the method's own worked
 * example; the others turn what it says of the call (who is at least to be spoken to, four purposes, three steps)
 * into things that evidence can show.
 */
import type * as z from "zod/mini";
import type { Stage } from "../sales-process.ts";

const written: z.input<typeof Stage> = {
  key: "planning-and-call",
  milestones: [
    {
      id: "1-m1",
      text: {
        en: "The contact is interested: speaks of a problem of their own or asks what we do about it",
        zh: "联系人有兴趣：主动谈到自己的问题，或询问我方如何解决",
      },
    },
    {
      id: "1-m2",
      text: {
        en: "The person spoken to is at least the handler of the project: name, position and department are noted",
        zh: "通话对象至少是项目经手人：姓名、职务、部门已记录",
      },
    },
    {
      id: "1-m3",
      text: {
        en: "The problem is named in the contact's words: since when, what was tried, with what result",
        zh: "已用联系人的原话记下问题：何时开始、试过什么、结果如何",
      },
    },
  ],
  criteria: [
    {
      id: "1-c1",
      text: {
        en: "Date, place and subject of a meeting are confirmed with the handler",
        zh: "已与经手人确认面谈的时间、地点和主题",
      },
    },
    {
      id: "1-c2",
      text: {
        en: "The handler names who else takes part in the meeting, with their departments",
        zh: "经手人说明还有谁参加面谈，以及所在部门",
      },
    },
    {
      id: "1-c3",
      text: {
        en: "The handler says what is to come out of the meeting, or sends papers to prepare it",
        zh: "经手人说明面谈要达到的结果，或发来准备资料",
      },
    },
  ],
};

export const planningAndCall = written as Stage;
