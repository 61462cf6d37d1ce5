/** The editor of scales, in a window over the spreadsheet. */
import { render } from "preact";
import { ScalesPage } from "./scales-page.tsx";
import "../pages.css";
import "./scales.css";

const root = document.querySelector<HTMLElement>("#scales")!;
render(<ScalesPage first={root.dataset["scale"]} />, root);
