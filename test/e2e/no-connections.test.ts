/** The promise of the privacy policy, held by the browser itself: no page of the extension can call anywhere. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { launchExtension } from "./harness/launch.ts";

it("lets no page of the extension reach a server, though the server can be reached", async () => {
  let calls = 0;
  const server = createServer((_, response) => {
    calls += 1;
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.end("reached");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launchExtension();
  try {
    const page = await browser.context.newPage();
    await page.goto(address);
    expect(await page.evaluate(async () => (await fetch("/again")).text())).toBe("reached");
    await page.goto(browser.address("workspace.html"));
    await page.locator("main h1").waitFor();
    const before = calls;
    const refused = await page.evaluate(
      async (url) =>
        new Promise<string>((resolve) => {
          document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
            resolve(violatedDirective),
          );
          fetch(url).then(
            () => resolve("reached"),
            () => undefined,
          );
        }),
      address,
    );
    expect(refused).toBe("connect-src");
    expect(calls).toBe(before);
  } finally {
    await browser.close();
    await new Promise((closed) => server.close(closed));
  }
});
