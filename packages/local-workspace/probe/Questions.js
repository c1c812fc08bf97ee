// The table of all questions: what each one asks of Google, which fact it settles, and what in the emulation stands on it.

/** `null`: it cannot be told yet. The text is what was seen. @typedef {boolean | null | [yes: boolean, seen: string]} Answer */

/**
 * @typedef {object} Question
 * @property {string} id
 * @property {string} asks put so that the emulation claims “yes”
 * @property {string} fact section of docs/facts that says so
 * @property {string} stands what in the emulation stands on it: a switch of src/data/readings.ts, else a file in src
 * @property {string} no what a “no” means for the emulation
 * @property {(bench: Bench) => Answer} [ask] asks it; absent where an event or a person brings the answer about
 * @property {string} [how] what brings the answer about
 * @property {boolean} [isTyped] a person sees it and types yes or no
 */

/** In the order in which they are asked. @returns {readonly Question[]} */
function questions() {
  return [
    ...cellQuestions(),
    ...protectionQuestions(),
    ...formQuestions(),
    ...calendarQuestions(),
    ...scriptQuestions(),
    ...webQuestions(),
    ...eventQuestions(),
    ...pageQuestions(),
  ];
}

/** Every question with the answer that stands in the sheet, as plain data; none before the first run. */
function answers() {
  const rows = state().spreadsheetId ? answersTab().rows() : [];
  return questions().map(({ id, asks, fact, stands, no, how = '' }) => {
    const [, , answer = '', seen = '', at = ''] = rows.find(([name]) => name === id) ?? [];
    return { id, asks, fact, stands, no, how, answer, seen, at };
  });
}

/** Asks, and takes an error for a “no”. @param {() => Answer} work @returns {Answer} */
function answerTo(work) {
  try {
    return work();
  } catch (error) {
    return [false, String(error)];
  }
}

/** @param {() => unknown} work */
function refuses(work) {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

const LONGEST_MILLISECONDS = 5000;

/** Whether some work is done, and within five seconds. @param {() => boolean} work @returns {Answer} */
function timed(work) {
  const started = Date.now();
  const isDone = work();
  const milliseconds = Date.now() - started;
  return [isDone && milliseconds <= LONGEST_MILLISECONDS, `${milliseconds} ms`];
}

/** @param {unknown} value @returns {value is Date} */
function isDate(value) {
  return Object.prototype.toString.call(value) === '[object Date]';
}
