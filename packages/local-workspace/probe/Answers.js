// The tab with the answers: one row a question, with the last answer to it.

const HEADERS = ['id', 'asks', 'answer', 'seen', 'at', 'fact', 'stands', 'a no means', 'how', 'type here'];
/** Where the answer stands, and where a person types. */
const ANSWER_COLUMN = 3;
const TYPE_COLUMN = HEADERS.length;
const WORDS = { yes: 'yes', no: 'no', open: '' };

/** The tab, made where there is none. */
function answersTab() {
  const sheet = book().getSheetByName(ANSWERS_TAB) ?? book().insertSheet(ANSWERS_TAB, 0);
  const rows = () => sheet.getRange(1, 1, questions().length + 1, HEADERS.length).getDisplayValues();
  /** @param {string} id */
  const rowOf = (id) => rows().findIndex(([name]) => name === id) + 1;
  return {
    rows,
    /** Writes all questions; answers of earlier runs stay. */
    describe() {
      const before = rows();
      const lines = questions().map(({ id, asks, fact, stands, no, how = '' }) => {
        const [, , answer = '', seen = '', at = ''] = before.find(([name]) => name === id) ?? [];
        return [id, asks, answer, seen, at, fact, stands, no, how, ''];
      });
      const range = sheet.getRange(1, 1, lines.length + 1, HEADERS.length);
      range.setNumberFormat('@').setValues([HEADERS, ...lines]);
      sheet.setFrozenRows(1);
    },
    /** @param {string} id */
    isAnswered(id) {
      const [, , answer] = rows()[rowOf(id) - 1] ?? [];
      return answer === WORDS.yes || answer === WORDS.no;
    },
    /** @param {string} id @param {Answer} answer */
    note(id, answer) {
      const row = rowOf(id);
      if (row === 0) return;
      const [yes, seen] = Array.isArray(answer) ? answer : [answer, ''];
      const word = yes === null ? WORDS.open : yes ? WORDS.yes : WORDS.no;
      sheet.getRange(row, ANSWER_COLUMN, 1, 3).setValues([[word, seen, new Date().toISOString()]]);
    },
    summary() {
      const found = rows().map(([, , answer]) => answer);
      const count = (/** @type {string} */ word) => found.filter((each) => each === word).length;
      return `${count(WORDS.yes)} as the emulation claims, ${count(WORDS.no)} otherwise, ${count(WORDS.open)} open.`;
    },
  };
}
