/** The reader as it is shipped, injected into a page as the extension does it: beside the page's own scripts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { unpacked } from "../../../extension/capture/packed-snapshot.ts";
import type { Proposal } from "../../../extension/capture/proposals/proposal.ts";
import type { readPage } from "../../../extension/capture/read-page.ts";
import type { PageSnapshot } from "../../../extension/capture/snapshot.ts";
import { panelReaders } from "../../evaluate/built-reader.ts";
import { BUILT_EXTENSION } from "./launch.ts";

/** Takes the snapshot of a page in an isolated world. */
export async function injectedSnapshot(page: Page): Promise<PageSnapshot> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName: "reader",
    });
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression: readFileSync(join(BUILT_EXTENSION, "reader.js"), "utf8"),
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return unpacked(result.value as string);
  } finally {
    await session.detach();
  }
}

/** The panel's readers on a blank page of their own: what they would propose for a page. */
export async function injectedReaders(
  panel: Page,
): Promise<(page: Page) => Promise<readonly Proposal[]>> {
  await panel.addScriptTag({ content: await panelReaders() });
  return async (page) =>
    panel.evaluate(
      (snapshot) => (globalThis as unknown as { readPage: typeof readPage }).readPage(snapshot),
      await injectedSnapshot(page),
    );
}
