// The drawings of the pages and of what is done in them, in lines of one weight.

const PATHS = {
  home: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9M10 19v-5h4v5',
  sheet: 'M5 4.5h14v15H5zM5 9.5h14M5 14.5h14M10.5 9.5v10',
  form: 'M6 4.5h12v15H6zM9 9h.01M11.5 9H15M9 13h.01M11.5 13H15M9 16.5h6',
  mail: 'M4 6.5h16v11H4zM4.5 7l7.5 6 7.5-6',
  calendar: 'M5 6.5h14v13H5zM5 10.5h14M9 4.5v4M15 4.5v4M9 14h.01M12 14h.01M15 14h.01',
  run: 'M5 12h3l2-5 4 10 2-5h3',
  clock: 'M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M12 8v4.3l2.8 1.7',
  person: 'M12 5.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M6 19c.5-3.3 2.9-5 6-5s5.5 1.7 6 5',
  light:
    'M12 8.500a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M12 3.500v1.500M12 19v1.500M3.5 12H5M19 12h1.500M6 6l1 1M17 17l1 1M6 18l1-1M17 7l1-1',
  dark: 'M19 14.500A7.5 7.5 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5',
  file: 'M7 4.500h6.500L18 9v10.500H7zM13 4.500V9.500h5',
  check: 'M5.5 12.5 10 17l8.5-9.5',
  search: 'M11 5.500a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M15.2 15.2 19.5 19.5',
  undo: 'M9 7.5 5.5 11 9 14.500M6 11h8a4 4 0 0 1 0 8h-3',
  filter: 'M5 6.500h14l-5.5 6.500v5l-3-1.500V13z',
  lock: 'M7 11h10v8.500H7zM9 11V8.500a3 3 0 0 1 6 0V11',
  remark: 'M5 5.500h14v10H11l-4 3.500v-3.500H5zM9 9.500h6M9 12h4',
  more: 'M12 6h.01M12 12h.01M12 18h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words; it says nothing itself. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg
    class="icon"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.7"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={PATHS[name]} />
  </svg>
);
