// The fields that only the forms of somebody's own desk send, and the page that asks for a link to it.
export const DESK_FIELDS = {
  search: 'cari',
  /** The request whose preparation is ticked. */
  tick: 'siap',
  /** The date of that preparation. */
  date: 'tanggal',
  /** What was ticked just now, and `1` in `done` if it is done; else each that is done, as `done0`, `done1` … */
  item: 'item',
  done: 'done',
  address: 'alamat',
} as const;

/** The value of the parameter `page` that asks for a link to one's own desk. */
export const OWN_DESK_PAGE = 'meja';
