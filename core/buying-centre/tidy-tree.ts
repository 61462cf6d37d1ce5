/** A tidy drawing of trees: nothing overlaps, parents stand over the middle of their children, order is kept. */

/** A tree of anything. */
export interface Branch<T> {
  readonly of: T;
  readonly children: readonly Branch<T>[];
}

/** Where one node stands: `across` in widths of a node from the left, `depth` in rows from the top. */
export interface Stand<T> {
  readonly of: T;
  readonly across: number;
  readonly depth: number;
}

/**
 * The places of all nodes, each tree after the one before, parents before their children. Reingold and Tilford's
 * rules in the linear form of Walker, by Buchheim, Jünger and Leipert (Graph Drawing 2002): neighbours in a row are
 * at least one width apart, equal subtrees look equal, and small subtrees between large ones are spread evenly.
 */
export function tidyTree<T>(trees: readonly Branch<T>[]): readonly Stand<T>[] {
  if (trees.length === 0) return [];
  // The trees hang from a root that isn't drawn, so that they are set apart like siblings.
  const root = nodeOf<T>(undefined, trees, undefined, 0);
  firstWalk(root);
  const found: Stand<T>[] = [];
  secondWalk(root, -root.prelim, -1, found);
  const left = found.reduce((least, { across }) => Math.min(least, across), Infinity);
  return found.map((stand) => ({ ...stand, across: stand.across - left }));
}

/** A node while its place is sought; the names are those of the paper. */
interface Node<T> {
  readonly of: T | undefined;
  readonly parent: Node<T> | undefined;
  readonly number: number;
  readonly children: Node<T>[];
  prelim: number;
  mod: number;
  shift: number;
  change: number;
  thread: Node<T> | undefined;
  ancestor: Node<T>;
}

function nodeOf<T>(
  of: T | undefined,
  branches: readonly Branch<T>[],
  parent: Node<T> | undefined,
  number: number,
): Node<T> {
  const node = { of, parent, number, children: [], prelim: 0, mod: 0, shift: 0, change: 0 };
  const whole = Object.assign(node, { thread: undefined }) as unknown as Node<T>;
  whole.ancestor = whole;
  branches.forEach((branch, index) =>
    whole.children.push(nodeOf(branch.of, branch.children, whole, index)),
  );
  return whole;
}

function firstWalk<T>(node: Node<T>): void {
  const before = node.number > 0 ? node.parent?.children[node.number - 1] : undefined;
  const place = before ? before.prelim + 1 : 0;
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last) {
    node.prelim = place;
    return;
  }
  let defaultAncestor = first;
  for (const child of node.children) {
    firstWalk(child);
    defaultAncestor = apportion(child, defaultAncestor);
  }
  executeShifts(node);
  const middle = (first.prelim + last.prelim) / 2;
  node.prelim = before ? place : middle;
  if (before) node.mod = place - middle;
}

/** Moves the subtree of a node to the right until its left contour is clear of the right one of what stands before. */
function apportion<T>(node: Node<T>, defaultAncestor: Node<T>): Node<T> {
  const siblings = node.parent!.children;
  if (node.number === 0) return defaultAncestor;
  let inRight = node;
  let outRight = node;
  let inLeft = siblings[node.number - 1]!;
  let outLeft = siblings[0]!;
  let [sumInRight, sumOutRight] = [inRight.mod, outRight.mod];
  let [sumInLeft, sumOutLeft] = [inLeft.mod, outLeft.mod];
  let [nextLeft, nextRight] = [nextOnRight(inLeft), nextOnLeft(inRight)];
  while (nextLeft && nextRight) {
    inLeft = nextLeft;
    inRight = nextRight;
    outLeft = nextOnLeft(outLeft)!;
    outRight = nextOnRight(outRight)!;
    outRight.ancestor = node;
    const shift = inLeft.prelim + sumInLeft - (inRight.prelim + sumInRight) + 1;
    if (shift > 0) {
      moveSubtree(ancestorOf(inLeft, node, defaultAncestor), node, shift);
      sumInRight += shift;
      sumOutRight += shift;
    }
    sumInLeft += inLeft.mod;
    sumInRight += inRight.mod;
    sumOutLeft += outLeft.mod;
    sumOutRight += outRight.mod;
    [nextLeft, nextRight] = [nextOnRight(inLeft), nextOnLeft(inRight)];
  }
  if (nextLeft && !nextOnRight(outRight)) {
    outRight.thread = nextLeft;
    outRight.mod += sumInLeft - sumOutRight;
  }
  if (nextRight && !nextOnLeft(outLeft)) {
    outLeft.thread = nextRight;
    outLeft.mod += sumInRight - sumOutLeft;
    return node;
  }
  return defaultAncestor;
}

function nextOnLeft<T>(node: Node<T>): Node<T> | undefined {
  return node.children[0] ?? node.thread;
}

function nextOnRight<T>(node: Node<T>): Node<T> | undefined {
  return node.children.at(-1) ?? node.thread;
}

function ancestorOf<T>(inLeft: Node<T>, node: Node<T>, otherwise: Node<T>): Node<T> {
  return inLeft.ancestor.parent === node.parent ? inLeft.ancestor : otherwise;
}

function moveSubtree<T>(left: Node<T>, right: Node<T>, shift: number): void {
  const share = shift / (right.number - left.number);
  right.change -= share;
  right.shift += shift;
  left.change += share;
  right.prelim += shift;
  right.mod += shift;
}

function executeShifts<T>(node: Node<T>): void {
  let shift = 0;
  let change = 0;
  for (const child of [...node.children].reverse()) {
    child.prelim += shift;
    child.mod += shift;
    change += child.change;
    shift += child.shift + change;
  }
}

function secondWalk<T>(node: Node<T>, mod: number, depth: number, found: Stand<T>[]): void {
  if (depth >= 0) found.push({ of: node.of as T, across: node.prelim + mod, depth });
  for (const child of node.children) secondWalk(child, mod + node.mod, depth + 1, found);
}
