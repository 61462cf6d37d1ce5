/** The sidebar beside the spreadsheet, or the large map: the script says which. */
import { render } from "preact";
import { LargeMap } from "./large-map.tsx";
import { Sidebar } from "./sidebar.tsx";
import "./sidebar.css";

const root = document.querySelector<HTMLElement>("#sidebar")!;
render(root.dataset["view"] === "map" ? <LargeMap /> : <Sidebar />, root);
