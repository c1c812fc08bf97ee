/** Loans of a club's equipment: a form, a sheet where the keeper decides, a mail at each step. */
var KEEPER = 'keeper@club.example';
var DECISIONS = ['Approved', 'Refused'];
/** Columns, from 1: what the form writes, then ours. */
var AT = { email: 2, item: 3, from: 4, until: 5, decision: 6, told: 7 };

/** Once, by the keeper: columns of our own, and the triggers. */
function install() {
  var sheet = answers_();
  sheet.getRange(1, AT.decision, 1, 2).setValues([['Decision', 'Told']]);
  var book = SpreadsheetApp.getActive();
  ScriptApp.newTrigger('onRequest').forSpreadsheet(book).onFormSubmit().create();
  ScriptApp.newTrigger('onDecision').forSpreadsheet(book).onEdit().create();
  ScriptApp.newTrigger('tellApplicants').timeBased().everyHours(1).create();
}

/** A request has come in, in a row of its own: it gets its list, and the keeper is asked and hears what stands in its way. */
function onRequest(e) {
  var sheet = e.range.getSheet();
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(DECISIONS).setAllowInvalid(false).build();
  sheet.getRange(e.range.getRow(), AT.decision).setDataValidation(rule);
  var loan = loanAt_(sheet, e.range.getRow());
  var taken = approved_(sheet).filter(overlaps_(loan));
  var lines = [loan.email + ' asks for: ' + loan.item, period_(loan)];
  if (taken.length > 0) lines.push('Already lent to ' + taken[0].email + ', ' + period_(taken[0]) + '.');
  lines.push(SpreadsheetApp.getActive().getUrl());
  MailApp.sendEmail(KEEPER, 'Loan of: ' + loan.item, lines.join('\n'));
}

/** The keeper has decided. Two approvals of one item for one day cannot both stand. */
function onDecision(e) {
  if (e.range.getColumn() !== AT.decision || DECISIONS.indexOf(e.value) < 0) return;
  var lock = LockService.getScriptLock();
  lock.waitLock(20000);
  try {
    var sheet = e.range.getSheet();
    var loan = loanAt_(sheet, e.range.getRow());
    var taken = e.value === 'Approved' ? approved_(sheet).filter(overlaps_(loan)) : [];
    if (taken.length > 0) {
      e.range.clearContent();
      sheet.getRange(loan.row, AT.told).setValue('Not approved: lent to ' + taken[0].email);
      SpreadsheetApp.flush();
      return;
    }
    sheet.getRange(loan.row, AT.told).clearContent();
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
  tellApplicants();
}

/** Tells whoever has not been told; the hourly trigger finds those whose mail failed. */
function tellApplicants() {
  var sheet = answers_();
  loans_(sheet).forEach((loan) => {
    if (DECISIONS.indexOf(loan.decision) < 0 || loan.told) return;
    MailApp.sendEmail(loan.email, loan.decision + ': ' + loan.item, period_(loan));
    sheet.getRange(loan.row, AT.told).setValue(new Date());
    SpreadsheetApp.flush();
  });
}

function answers_() {
  return SpreadsheetApp.getActive()
    .getSheets()
    .filter((sheet) => sheet.getFormUrl())[0];
}

function loans_(sheet) {
  var rows = sheet.getLastRow() - 1;
  if (rows < 1) return [];
  return sheet
    .getRange(2, 1, rows, AT.told)
    .getValues()
    .map((cells, index) => ({
      row: index + 2,
      email: cells[AT.email - 1],
      item: cells[AT.item - 1],
      from: cells[AT.from - 1],
      until: cells[AT.until - 1],
      decision: cells[AT.decision - 1],
      told: cells[AT.told - 1],
    }));
}

function loanAt_(sheet, row) {
  return loans_(sheet).filter((loan) => loan.row === row)[0];
}

function approved_(sheet) {
  return loans_(sheet).filter((loan) => loan.decision === 'Approved');
}

function overlaps_(loan) {
  return (other) =>
    other.row !== loan.row && other.item === loan.item && other.from <= loan.until && loan.from <= other.until;
}

function period_(loan) {
  var zone = Session.getScriptTimeZone();
  return (
    Utilities.formatDate(loan.from, zone, 'd MMM yyyy') + ' to ' + Utilities.formatDate(loan.until, zone, 'd MMM yyyy')
  );
}
