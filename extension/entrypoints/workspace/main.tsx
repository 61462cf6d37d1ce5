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
import { Workspace } from "../../screens/workspace/workspace.tsx";

render(
  <Product>
    <Workspace />
  </Product>,
  document.getElementById("root")!,
);
