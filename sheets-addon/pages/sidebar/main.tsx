/** The sidebar beside the spreadsheet, or the large map: the script says which. */
import { render } from "preact";
import { LargeMap } from "./large-map.tsx";
import { Sidebar } from "./sidebar.tsx";
import "../pages.css";
import "./sidebar.css";

const root = document.querySelector<HTMLElement>("#sidebar")!;
const { view, recalculate } = root.dataset;
render(view === "map" ? <LargeMap /> : <Sidebar recalculates={recalculate !== undefined} />, root);
