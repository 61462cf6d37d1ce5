/** Firefox's own remote protocol, spoken directly: length-prefixed JSON over a loopback socket. */
import { connect, type Socket } from "node:net";
import { until } from "./until.ts";

export type Marionette = {
  /** Sends one command and waits for its answer; an error of Firefox is thrown. */
  readonly command: (name: string, parameters?: object) => Promise<unknown>;
  readonly close: () => void;
};

type Reply = readonly [1, number, { error: string; message: string } | null, unknown];

const messagesIn = (receive: (message: unknown) => void): ((chunk: Buffer) => void) => {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      receive(message);
    }
  };
};

const tryConnect = (port: number): Promise<Socket | undefined> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(socket));
    socket.once("error", () => resolve(undefined));
  });

const isReply = (message: unknown): message is Reply => Array.isArray(message) && message[0] === 1;

// Marionette wraps single answers as { value }, and leaves objects as they are.
const unwrap = (answer: unknown): unknown =>
  typeof answer === "object" && answer !== null && "value" in answer ? answer.value : answer;

/** Connects to a Firefox that is starting on this port, and waits until it greets. */
export const connectMarionette = async (port: number, patience: number): Promise<Marionette> => {
  const socket = await until("Firefox to listen", () => tryConnect(port), patience);
  const waiting = new Map<number, (reply: Reply | Error) => void>();
  let greeted = false;
  let count = 0;
  socket.on(
    "data",
    messagesIn((message) => {
      if (!isReply(message)) {
        greeted = true;
        return;
      }
      waiting.get(message[1])?.(message);
      waiting.delete(message[1]);
    }),
  );
  const hangUp = (): void => {
    for (const answer of waiting.values()) answer(new Error("Firefox hung up."));
    waiting.clear();
  };
  socket.on("close", hangUp);
  socket.on("error", hangUp);
  await until("Firefox to greet", () => greeted, patience);
  return {
    command: (name, parameters = {}) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, (reply) => {
          if (reply instanceof Error) reject(reply);
          else if (reply[2] === null) resolve(unwrap(reply[3]));
          else reject(new Error(`${name}: ${reply[2].error}: ${reply[2].message}`));
        });
        const text = JSON.stringify([0, count, name, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
};
