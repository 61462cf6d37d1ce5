/** Stage 1, account planning and call: the method's own worked example, with one milestone and one criterion. */
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
  ],
  criteria: [
    {
      id: "1-c1",
      text: {
        en: "Date, place and subject of a meeting are confirmed with the handler",
        zh: "已与经手人确认面谈的时间、地点和主题",
      },
    },
  ],
};

export const planningAndCall = written as Stage;
