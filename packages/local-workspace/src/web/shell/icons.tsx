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
  redo: 'M15 7.5 18.5 11 15 14.500M18 11h-8a4 4 0 0 0 0 8h3',
  bold: 'M8 5.500v13M8 5.500h4.500a3.2 3.2 0 0 1 0 6.400H8M8 11.900h5.200a3.3 3.3 0 0 1 0 6.600H8',
  italic: 'M10.500 5.500h6M7.500 18.500h6M14 5.500l-4 13',
  strike:
    'M5 12h14M16.500 8c-.6-1.700-2.300-2.500-4.500-2.500-2.600 0-4.300 1.200-4.300 3 0 1.500 1 2.300 2.300 2.800M7.500 15.500c.6 2 2.300 3 4.600 3 2.700 0 4.500-1.300 4.500-3.300 0-.9-.3-1.600-.9-2.200',
  ink: 'M8 15.500l4-10 4 10M9.400 12h5.200M5.500 19.500h13',
  fill: 'M6 12.500l6-6 5 5-5.500 5.500a1.500 1.500 0 0 1-2 0zM10 4.500l2 2M6.500 12h10M19.500 15c.8 1.300 1.200 2 1.200 2.600a1.200 1.200 0 0 1-2.400 0c0-.6.4-1.300 1.200-2.600',
  borders: 'M5 5h14v14H5zM12 5v14M5 12h14',
  merge: 'M5 5.500v13M19 5.500v13M5 12h5M19 12h-5M8 9.500l2.500 2.500L8 14.500M16 9.500 13.500 12l2.500 2.500',
  align: 'M5 6h14M5 10h9M5 14h14M5 18h9',
  wrap: 'M5 5v14M19 5v14M8 9h6.500a2.500 2.500 0 0 1 0 5H9M11 12l-2 2 2 2',
  filter: 'M5 6.500h14l-5.5 6.500v5l-3-1.500V13z',
  lock: 'M7 11h10v8.500H7zM9 11V8.500a3 3 0 0 1 6 0V11',
  remark: 'M5 5.500h14v10H11l-4 3.500v-3.500H5zM9 9.500h6M9 12h4',
  close: 'M6.500 6.500l11 11M17.500 6.500l-11 11',
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
