/** Injected into a page when the user asks for it: takes the snapshot, and nothing else. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { packed } from "../capture/packed-snapshot.ts";
import { takeSnapshot } from "../capture/page/take-snapshot.ts";

export default defineUnlistedScript(async () => packed(await takeSnapshot(document)));
