/** Icons of our own: strokes on a grid of twenty; never the only carrier of a meaning. */

const paths = {
  today: "M4 6h12v10H4z M4 9h12 M7.5 4v3.5 M12.5 4v3.5",
  accounts: "M4 16.5V5.5l6-2.5v13.5 M10 8l6 2v6.5 M2.5 16.5h15 M6.5 8.5h1 M6.5 11.5h1",
  map: "M4 3.5V16h12.5 M8 12.5h.01 M10.5 7h.01 M14 10h.01",
  value: "M3.5 16.5V11H8v5.5 M8 16.5V5h4.5v11.5 M12.5 16.5V8.5H17v8 M2.5 16.5h15",
  opportunities: "M3 5h14l-5.5 6v5l-3-1.5V11z",
  forecast: "M3 16.5h14 M5.5 14v-3 M10 14V7 M14.5 14V4",
  data: "M4 6c0-3 12-3 12 0s-12 3-12 0z M4 6v8c0 3 12 3 12 0V6 M4 10c0 3 12 3 12 0",
  scales: "M3 7h14v6H3z M6 7v2.5 M9 7v3.5 M12 7v2.5 M15 7v3.5",
  settings: "M3 6h8 M15 6h2 M3 14h2 M9 14h8 M13 4v4 M7 12v4",
  search: "M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4z M13 13l4 4",
  plus: "M10 4v12 M4 10h12",
  minus: "M4 10h12",
  whole: "M4 8V4h4 M12 4h4v4 M16 12v4h-4 M8 16H4v-4",
  move: "M10 3v14 M3 10h14 M8 5l2-2 2 2 M8 15l2 2 2-2 M5 8l-2 2 2 2 M15 8l2 2-2 2",
  rectangle: "M4 6V4h2 M9 4h2 M14 4h2v2 M16 9v2 M16 14v2h-2 M11 16H9 M6 16H4v-2 M4 11V9",
  lasso:
    "M10 3.5c4 0 7 1.8 7 4.5s-3 4.5-7 4.5S3 10.700 3 8s3-4.500 7-4.500z M6.500 12c-1.500 1-1.500 3 0 3s1.500 2-1 2",
  check: "M4 10.5l4 4 8-9",
  close: "M5 5l10 10 M15 5L5 15",
  edit: "M4 16l1-4 8.5-8.5 3 3L8 15z",
  link: "M11 4h5v5 M16 4l-7 7 M13 11v5H4V7h5",
  warning: "M10 3l7.5 13.5h-15z M10 8.5V12 M10 14.2h.01",
  info: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14z M10 9.5V13 M10 6.8h.01",
  person: "M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M4 16.5c.5-5 11.5-5 12 0",
  clip: "M7 4h6v3H7z M7 5.5H5V16h10V5.5h-2 M7.5 10.5h5 M7.5 13h3.5",
  download: "M10 3.5V12 M6.5 9L10 12.5 13.5 9 M4 16h12",
  upload: "M10 12.5V4 M6.5 7.5L10 4l3.5 3.5 M4 16h12",
  quote: "M4 12V8.5C4 6.5 5 5.5 7 5 M4 9h3.5v4H4z M11.5 12V8.5c0-2 1-3 3-3.5 M11.5 9H15v4h-3.5z",
  list: "M8 5h9 M8 10h9 M8 15h9 M3.5 5h.01 M3.5 10h.01 M3.5 15h.01",
  left: "M12.5 4.5L7 10l5.5 5.5",
  up: "M4.5 12.5L10 7l5.5 5.5",
  down: "M4.5 7.5L10 13l5.5-5.5",
  right: "M7.5 4.5L13 10l-5.5 5.5",
  star: "M10 3.5l2 4.3 4.7.5-3.5 3.2 1 4.6L10 13.7l-4.2 2.4 1-4.6-3.5-3.2 4.7-.5z",
} as const;

export type IconName = keyof typeof paths;

/** A decoration for those who see it; the words beside it carry the meaning. */
export function Icon(props: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={props.size ?? 18}
      height={props.size ?? 18}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={paths[props.name]} />
    </svg>
  );
}
