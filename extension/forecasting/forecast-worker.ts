/** The thread beside the page in which the forecast is worked out. */
import { backtestDay, fitOf, type Task } from "./tasks.ts";

addEventListener("message", ({ data }: MessageEvent<{ id: number; task: Task }>) => {
  const { id, task } = data;
  try {
    postMessage({ id, answer: task.kind === "fit" ? fitOf(task) : backtestDay(task) });
  } catch (error) {
    postMessage({ id, fault: String(error) });
  }
});
