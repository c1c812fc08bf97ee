// The parameters that pages and forms of the web app send, by what they hold; what applicants fill in has its field's name.

export const FIELDS = {
  token: 'p',
  /** Which page is meant, where it is none of the visitor's own. */
  page: 'page',
  /** What a visit of the desk itself has the page sign. */
  nonce: 'nonce',
  /** Which request is meant: a letter on the way from somebody's own desk, or one whose status a stranger asks. */
  number: 'number',
  seen: 'revision',
  step: 'step',
  answer: 'answer',
  text: 'text',
  applicantMessage: 'applicantMessage',
  /** The times to offer, one a line. */
  offers: 'offers',
  sure: 'sure',
  catering: 'catering',
  whose: 'whose',
  startDate: 'startDate',
  endDate: 'endDate',
  startTime: 'startTime',
  endTime: 'endTime',
  month: 'month',
  week: 'week',
  day: 'day',
  digits: 'digits',
} as const;

export const DESK_FIELDS = {
  search: 'cari',
  address: 'alamat',
} as const;

/** What the page of a new letter sends beside the letter's own fields. */
export const NEW_LETTER = {
  /** Tells one opened page from another. */
  mark: 'surat',
  /** How many came, where the event is over. */
  attended: 'attended',
} as const;

/** The value of the parameter `page` that asks somebody's own desk for the page of a new letter. */
export const ENTRY_PAGE = 'catat';

/** The value of the parameter `page` that asks for a link to one's own desk. */
export const OWN_DESK_PAGE = 'meja';
