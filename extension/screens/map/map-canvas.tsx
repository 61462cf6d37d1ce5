/** The drawn map on the screen: painted anew with every frame that changes it. */
import { drawMap, type MapScene } from "#core";
import { useLayoutEffect, useRef } from "preact/hooks";
import { canvasPen, type Stamps } from "./canvas-pen.ts";

export function MapCanvas(props: { scene: MapScene; width: number; height: number }) {
  const ref = useRef<HTMLCanvasElement>(null);
  const stamps = useRef<Stamps>(new Map());
  const { scene, width, height } = props;
  useLayoutEffect(() => {
    const canvas = ref.current!;
    const sharpness = devicePixelRatio || 1;
    const [wide, high] = [Math.round(width * sharpness), Math.round(height * sharpness)];
    // Setting a size, even the same, throws the drawing and its memory away.
    if (canvas.width !== wide) canvas.width = wide;
    if (canvas.height !== high) canvas.height = high;
    const context = canvas.getContext("2d")!;
    context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    context.clearRect(0, 0, width, height);
    drawMap(canvasPen(context, stamps.current, sharpness), scene);
  }, [scene, width, height]);
  return (
    <canvas ref={ref} aria-hidden="true" style={{ width: `${width}px`, height: `${height}px` }} />
  );
}
