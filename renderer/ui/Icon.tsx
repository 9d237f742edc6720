/** Line drawings on a grid of 16: decoration beside a name, never instead of one. */
const strokes = {
  links:
    'M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M8.5 5H12M12 3.5v3M12 6.5v4',
  timeline: 'M1.5 12.5h13M3 12.5V8.5h2v-3h2v5h2V3.5h2v6h2v3',
  traces:
    'M8 14.5c-3-3.4-4.5-6-4.5-8.2a4.5 4.5 0 0 1 9 0c0 2.2-1.5 4.8-4.5 8.2zM8 4.6a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z',
  incident: 'M2 3.5v9M2 8h12M5 8V4.5M8.5 8v3.5M12 8V4.5',
  evidence: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M6 8h4M6 11h4',
  custody: 'M6.5 9.5a3 3 0 0 1 0-4l2-2a2.8 2.8 0 0 1 4 4l-1 1M9.5 6.5a3 3 0 0 1 0 4l-2 2a2.8 2.8 0 0 1-4-4l1-1',
  report: 'M2.5 2.5h11v11h-11zM5 10.5V8M8 10.5v-5M11 10.5V7',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.7 3.7',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.1 1.1M11.9 11.9 13 13M13 3l-1.1 1.1M4.1 11.9 3 13',
  moon: 'M13 9.8A5.8 5.8 0 0 1 6.2 3a5.6 5.6 0 1 0 6.8 6.8z',
  auto: 'M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 0 1 0 11z',
  language:
    'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM1.8 8h12.4M8 1.8c-3.4 3.6-3.4 8.8 0 12.4M8 1.8c3.4 3.6 3.4 8.8 0 12.4',
  settings: 'M2 4.5h6M11 4.5h3M9.5 3v3M2 11.5h3M8 11.5h6M6.5 10v3',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2.2 14.5 13.5h-13zM8 6.5v3.5M8 11.6v.6',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  folder: 'M1.5 3.5h5l1.5 2h6.5v8h-13z',
  file: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3',
  plus: 'M8 3v10M3 8h10',
  note: 'M2.5 2.5h11v8l-3 3h-8zM10.5 13.5v-3h3',
  flag: 'M3.5 14.5v-12M3.5 3h8l-1.8 2.8L11.5 8.5h-8',
  filter: 'M2 3h12L9.5 8.5V13l-3-1.5v-3z',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.5 4 3 6.5 5.5 9',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
  keys: 'M1.5 4.5h13v7h-13zM4 7h.5M7 7h.5M10 7h.5M4.5 9.5h7',
} as const;

export type IconName = keyof typeof strokes;

/** One drawing, in the colour of the text beside it. */
export function Icon({ name, size = 14 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.3}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <path d={strokes[name]} />
    </svg>
  );
}
