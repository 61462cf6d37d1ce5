/** The workspace: a full page of the extension. */
import { render } from "preact";
import "../../styles/tokens.css";
import "../../styles/base.css";
import "../../styles/components.css";
import "../../styles/buying-centre.css";
import "../../styles/coverage.css";
import "../../styles/workspace.css";
import "../../styles/figures.css";
import "../../styles/orders.css";
import "../../styles/scales.css";
import "../../styles/narrow.css";
import { Product } from "../../components/product.tsx";
import { routeOf } from "../../screens/workspace/route.ts";
import { prepareScreen } from "../../screens/workspace/screen.tsx";
import { Workspace } from "../../screens/workspace/workspace.tsx";

// While the settings are read, which the page waits for.
prepareScreen(routeOf(location.hash));

render(
  <Product>
    <Workspace />
  </Product>,
  document.getElementById("root")!,
);
