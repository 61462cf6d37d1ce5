/** The sidebar beside the spreadsheet. */
import { render } from "preact";
import { Sidebar } from "./sidebar.tsx";
import "./sidebar.css";

render(<Sidebar />, document.querySelector("#sidebar")!);
