/** Asking a thread beside the page: answers find their questions, and closing it ends what is under way. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Cancelled, openThread } from "../../../extension/exchanging/exchange-thread.ts";
import type { Told } from "../../../extension/exchanging/tasks.ts";
import { BrokenByChoice } from "../../../extension/store/exchange/broken-by-choice.ts";

type Listener = (event: { readonly data?: Told; readonly message?: string }) => void;

/** A thread that says what a test lets it say. */
const thread = {
  asked: [] as { id: number; task: { kind: string } }[],
  listeners: new Map<string, Listener>(),
  isEnded: false,
  begun: 0,
  say: (told: Told) => thread.listeners.get("message")!({ data: told }),
};

beforeEach(() => {
  thread.asked = [];
  thread.isEnded = false;
  thread.begun = 0;
  vi.stubGlobal(
    "Worker",
    class {
      constructor() {
        thread.begun++;
      }
      addEventListener(kind: string, listener: Listener) {
        thread.listeners.set(kind, listener);
      }
      postMessage(message: (typeof thread.asked)[number]) {
        thread.asked.push(message);
      }
      terminate() {
        thread.isEnded = true;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

test("a task tells how far it is, and then its answer", async () => {
  const told: number[] = [];
  const bytes = new Uint8Array([1]);
  const answer = openThread().ask({ kind: "write", locale: "en" }, (done) => told.push(done));
  const [{ id }] = thread.asked as unknown as [{ id: number }];
  thread.say({ id, done: 0.5 });
  thread.say({ id: id + 7, done: 0.9 });
  thread.say({ id, answer: bytes });
  expect(await answer).toBe(bytes);
  expect(told).toEqual([0.5]);
});

test("closing the thread ends it, and what is under way with it", async () => {
  const { ask, close } = openThread();
  const answer = ask({ kind: "write", locale: "zh" });
  close();
  await expect(answer).rejects.toBeInstanceOf(Cancelled);
  expect(thread.isEnded).toBe(true);
});

test("a choice that breaks a rule is told as such, other faults by their words", async () => {
  const { ask } = openThread();
  const chosen = ask({ kind: "apply", choices: new Map() });
  const other = ask({ kind: "apply", choices: new Map() });
  const [first, second] = thread.asked as unknown as [{ id: number }, { id: number }];
  thread.say({ id: second.id, fault: "Error: no room", isChoice: false });
  thread.say({ id: first.id, fault: "Error", isChoice: true });
  await expect(chosen).rejects.toBeInstanceOf(BrokenByChoice);
  await expect(other).rejects.toThrow("no room");
});

test("a thread that can't begin fails what was asked of it", async () => {
  const answer = openThread().ask({ kind: "write", locale: "en" });
  thread.listeners.get("error")!({ message: "The script could not be loaded." });
  await expect(answer).rejects.toThrow("The script could not be loaded.");
});

test("a thread that failed is begun anew with the next question, for nothing answers in it any more", async () => {
  const { ask } = openThread();
  const first = ask({ kind: "write", locale: "en" });
  thread.listeners.get("error")!({ message: "out of memory" });
  await expect(first).rejects.toThrow("out of memory");
  expect([thread.begun, thread.isEnded]).toEqual([1, true]);
  const second = ask({ kind: "write", locale: "en" });
  expect(thread.begun).toBe(2);
  thread.say({ id: thread.asked[1]!.id, answer: "written" });
  expect(await second).toBe("written");
});
