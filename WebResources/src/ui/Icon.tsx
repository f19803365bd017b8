/** Line icons on a 20 × 20 grid. They never stand alone: the text beside them says the same. */
const paths = {
  alert: 'M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7zM10 6v5M10 13.6v.1',
  add: 'M10 4v12M4 10h12',
  arrow: 'M7.5 4.5 13 10l-5.5 5.5',
  ban: 'M4.8 4.8l10.4 10.4M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z',
  calendar: 'M3 5.5h14v11H3zM3 8.5h14M6.5 3v3.5M13.5 3v3.5',
  check: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM6.5 10.3l2.4 2.4 4.6-5',
  close: 'M5 5l10 10M15 5 5 15',
  clock: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM10 5.8V10l2.8 1.8',
  cloud: 'M3 3l14 14M6.2 8.2A3.6 3.6 0 0 0 6 15.5h8.5M9 5.2a5 5 0 0 1 5.9 4.1 3 3 0 0 1 2.4 4.2',
  cross: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zM12 10a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  hidden: 'M3.5 3.5l13 13M8 5.2A8 8 0 0 1 10 5c5 0 7.5 5 7.5 5a13 13 0 0 1-2.1 2.8M5.4 6.4A13 13 0 0 0 2.5 10S5 15 10 15a8 8 0 0 0 3.2-.7M8.6 8.6a2 2 0 0 0 2.8 2.8',
  hourglass: 'M5.5 2.5h9M5.5 17.5h9M6.5 2.5v3L10 10l3.5-4.5v-3M6.5 17.5v-3L10 10l3.5 4.5v3',
  link: 'M8 5H4.5v10.5H15V12M11 4.5h4.5V9M15.5 4.5 9.5 10.5',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  pause: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM8.2 7.2v5.6M11.8 7.2v5.6',
  person: 'M13 6.5a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM4 16.5c0-3 2.7-5 6-5s6 2 6 5',
  play: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM8.5 7l4.5 3-4.5 3z',
  refresh: 'M16.5 10a6.5 6.5 0 1 1-1.9-4.6M15 2.5v3.2h-3.2',
  save: 'M3.5 3.5h10l3 3v10h-13zM6.5 3.5V8h6V3.5M6.5 16.5V12h7v4.5',
  swap: 'M4 7h11M12.5 4.5 15 7l-2.5 2.5M16 13H5M7.5 10.5 5 13l2.5 2.5',
  warning: 'M10 3 2.5 16.5h15zM10 8v4.2M10 14.2v.1',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
