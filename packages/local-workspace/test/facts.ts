// The facts of the platform that the workspace has to give back, each with the test that proves it or why none does.
//
// `npm run coverage:facts` prints the list; a test keeps it honest: what is named here must stand in the test file named.

/** One fact of the fact sheet. */
export interface Fact {
  /** Its section, as the tests cite it: `3.4`. */
  readonly at: string;
  readonly says: string;
  /** Test file beside this one without `.test.ts`, and words that stand in it: a title or a row of its table. */
  readonly proof?: readonly [file: string, words: string];
  /** Why nothing proves it. */
  readonly open?: string;
}

/** Section, fact, test file and words in it; or in brackets why there is no test. */
const TABLE = String.raw`
1.1 | globals of browsers and Node are absent | realm | facts 1.1: there is no %s
1.1 | sleep blocks, on the clock | services | sleep moves the workspace’s clock
1.1 | promises run; errors in them fail the execution | realm | facts 1.1: promises run
1.1 | import and export cannot be loaded | projects | Cannot use import statement outside a module
1.1 | private fields do not parse | projects | class A {\n #x() {} }
1.1 | class fields and static blocks do not parse | projects | ParseError: Unexpected token =
1.1 | Intl formats by locale | realm | facts 1.1: Intl formats by locale
1.1 | local getters of Date follow the script’s zone | realm | its local time the manifest’s zone
1.1 | a stack names file, line and column | realm | an error keeps the frames of the project
1.1 | an enumeration’s value is its name in JSON | realm | ["ON_EDIT"]
1.1 | undefined for a service is null: it clears | coercion | facts 3.1: undefined and null clear
1.1 | instanceof is false across libraries | (libraries are not emulated)
1.1 | the top level’s this is the global | realm | the top level’s this is the global
1.1 | eval and new Function work | realm | eval and new Function work
1.1 | console and Logger write to the execution’s log | realm | logs of Logger and console
1.2 | google.script.run sees top-level functions only, none ending in _ | accounts | facts 1.2, 13.1: a visitor calls every top-level function
1.2 | functions held in variables are found | realm | a constant function can be called by name
1.2 | a trigger may name object.method | realm | facts 1.2: an object’s method
1.2 | a trigger may name a function that ends in _ | realm | one that ends in _ runs
1.2 | a trigger keeps the name only: renamed, it fails | realm | a renamed one fails
1.2 | top-level code runs at every execution | realm | every execution has a fresh context
1.2 | files load in the order of filePushOrder, then by path | projects | facts 1.2: files are loaded as clasp pushes them
1.3 | a web app has no active document | accounts | facts 1.3, 11.16
1.3 | getUi throws without an open file | realm | facts 1.3: getUi throws
1.3 | a script bound to nothing has no active document | services | a script bound to nothing
2 | a sheet’s form submit: its fields, no source, no user | triggers | facts 2, 11.6: a sheet’s form submit
2 | a form’s submit: authMode, response, source, triggerUid | triggers | facts 2: a form’s own submit
2 | an edit of one cell has value and oldValue | triggers | facts 2: an edit tells the old value
2 | an edit of several cells has neither | triggers | ['several cells'
2 | a cleared cell has no value | triggers | ['a cleared cell'
2 | a typed date arrives as its serial | triggers | a date arrives as its serial
2 | a change has changeType and no range | triggers | facts 2: changes of lines, order and cells
2 | columns inserted and removed, and OTHER | sheet-hands | 'REMOVE_COLUMN'
2 | opening has authMode LIMITED | triggers | facts 2: opening has authMode LIMITED
2 | a clock event says the time, Monday being 1 | clock-triggers | facts 2: a clock event
2 | a calendar event does not say what changed | calendar-changes | the event tells calendar, mode and uid only
2 | a lost sync token asks for a full sync | calendar-changes | a lost one asks for a full sync
2 | doGet and doPost: their parameters | accounts | facts 2, 14.5: what doGet
2 | parameters named sid are refused | accounts | sid: ['1']
2 | values are texts by locale in the order of the sheet | triggers | values: ['01/12/2026 16.45.00', 'Ani'
2 | namedValues of one title collide | triggers | questions of one title share
2 | an unanswered question is an empty text | triggers | Rest: ['']
2 | an edited response fires again with only what changed | triggers | editing a response fires again
2 | e.range in JSON | triggers | "columnStart":1
2 | what scripts write and submit fires nothing | triggers | facts 2, 11.5
2 | submitGrades fires | quizzes | submitting grades fires
2 | a response is no edit | triggers | facts 2: a response is no edit
2 | who may not edit runs no trigger | triggers | does not run for who may not edit
2 | two edits are queued, the third is lost | limits | facts 2: while an edit handler is at work
2 | simple triggers: no authorised services, bound file only | triggers | facts 2: simple triggers get what they may
2 | simple triggers have thirty seconds | triggers | facts 2, 8.1: a simple trigger has thirty seconds
3.1 | a text that begins with = is a formula, with + too | coercion | facts 3.1: %j becomes a formula
3.1 | texts are read by the spreadsheet’s locale | coercion | id_ID: %j is %j
3.1 | the same text in another locale | coercion | ['en_US', '1,234.5'
3.1 | an apostrophe forces text and is not read back | coercion | ["'1/3/2026"
3.1 | a cell formatted @ keeps texts | coercion | a cell formatted @ keeps %j
3.1 | null and undefined clear | coercion | facts 3.1: undefined and null clear
3.1 | setNotes makes Java doubles of numbers, setNote does not | sheets | a note is text
3.1 | some setters take garbage | sheets | setters take garbage in silence
3.1 | people type like scripts | coercion | a person types like a script does
3.2 | types: number, boolean, date, text; empty is an empty text | coercion | shown as %j
3.2 | dates are read in the spreadsheet’s zone | coercion | dates are read in the spreadsheet’s zone
3.2 | a time is on 30 December 1899, with the zone’s old offset | coercion | facts 3.2: a time of day
3.2 | error cells break serialisation | (no source says what happens)
3.2 | getLastRow counts formulas and unchecked checkboxes | sheets | facts 11.4: getLastRow counts
3.2 | getDataRange ends at the last row and column | sheets | 'A1:B9'
3.2 | a missing named range is null | sheet-rules | a missing one is null
3.2 | tabs are found by id | sheets | facts 3.2: tabs are found by id
3.3 | appendRow appends below the data and grows the grid | sheets | appendRow makes room where the grid is full
3.3 | checkboxes write FALSE | sheet-rules | facts 3.2, 3.3: checkboxes are FALSE
3.4 | rows mismatch | sheets | The number of rows in the data does not match
3.4 | columns mismatch | sheets | The number of columns in the data does not match
3.4 | range beyond the grid | sheets | The coordinates of the range are outside
3.4 | row 0, column 0 | sheets | The starting row of the range is too small.
3.4 | zero rows | sheets | The number of rows in the range must be at least 1.
3.4 | bad dimensions | sheets | The coordinates or dimensions of the range are invalid.
3.4 | rows out of bounds | sheets | Those rows are out of bounds.
3.4 | all rows that are not frozen | sheets | not possible to delete all non-frozen rows
3.4 | wrong types of arguments | signatures | 'SpreadsheetApp.Range.setNotes'
3.4 | a refused value, and its list | sheets | Please enter one of the following values: A, B.
3.4 | a protected cell | sheet-protections | a protected cell refuses people
3.4 | 50,000 characters | sheets | more than the maximum of 50000 characters
3.4 | 10 million cells | sheets | above the limit of 10000000 cells
3.4 | a name taken | sheets | already exists. Please enter another name.
3.4 | a missing sheet is null | sheets | a missing one is null, which a script trips over
3.4 | timeouts and server errors | faults | We’re sorry
3.4 | a second filter | sheet-rules | a sheet that already has a filter
3.4 | errors are called Exception | realm | toEqual([true, true, true, true,
3.4 | texts in the language of who runs | (all texts are English, as scripts ought not to read them)
3.4 | a bad write is reported at the next call or flush | sheets | facts 3.4, 11.1: a bad write is reported
3.4 | or at the end of the execution | sheets | facts 3.4: a bad write that nobody reads after
3.4 | values are all or none | sheets | facts 3.4: values are all or none
3.5 | a rule warns unless told otherwise | sheets | facts 3.5: by default a rule only warns
3.5 | a rejecting rule rejects scripts too | sheet-rules | a rejecting %s %j takes %j and refuses %j
3.5 | choices from a range | sheet-rules | facts 3.5: choices may come from a range
3.5 | relative dates cannot be set | (no source says what happens)
3.5 | protecting alone protects nothing; the owner is no editor | sheet-protections | facts 3.5: protecting alone
3.5 | the current user cannot be removed | sheet-protections | the current user cannot be removed
3.5 | domain editing throws on consumers’ files | sheet-protections | facts 3.5: a consumer’s file
3.5 | triggers pass what their installer passes | triggers | facts 3.5, 7.3: a trigger passes
3.5 | metadata on whole rows and columns only, and moves with them | sheet-rules | facts 3.5: developer metadata
3.5 | chart options by type | sheet-rules | facts 3.5: charts are data
3.5 | setConditionalFormatRules replaces all | sheet-rules | conditional formats: every kind
3.5 | a rule cannot look at another sheet | sheets | facts 3.5: a conditional format does not look
3.5 | copyTo does not truncate | sheet-copies | facts 3.5: a copy
3.5 | writes are batched until flush | faults | a kill leaves buffered writes %j
3.6 | a tab that is activated comes into sight | sheets | facts 3.6: to move a tab is to activate it
3.6 | the last tab in sight is not hidden | sheets | the last sheet in sight is not hidden
3.6 | what a pattern has in quotes is shown as it stands | coercion | facts 3.6: a pattern shows
3.6 | hidden right after it was activated, a tab may stay in sight | (seen now and then: nothing to be reproduced)
4.1 | create names the file only | forms | facts 4.1: create names the file only
4.1 | create unpublished | forms | FormApp.create('Shut', false)
4.1 | a new choice item has one empty choice | forms | a new choice item has one empty choice
4.1 | empty choices throw | forms | The choices array cannot be empty.
4.1 | no file upload by script | forms | no uploads, no date rules
4.1 | validation of texts | form-items | facts 4.1: text validated with %s
4.1 | no validation of dates | forms | no uploads, no date rules
4.1 | ids are numbers | forms | facts 4.1: ids of items are numbers
4.1 | getGotoPage throws on a list’s choice | forms | a list’s choice throws
4.1 | choices with and without navigation do not mix | forms | l.createChoice("b")])
4.1 | only the pages that answers lead through are asked | form-items | facts 4.1: only the pages
4.1 | a page break a choice leads to cannot be deleted | forms | f.deleteItem(p)
4.1 | a script cannot submit where addresses are collected | forms | setCollectEmail(true)
4.1 | points | (quizzes are not emulated)
4.1 | names of kinds; openByUrl | forms | FormApp.openByUrl("bad")
4.2 | publishing overwrites the accepting state | forms | facts 4.2: closing leaves the form published
4.2 | accepting throws on an unpublished form | forms | setAcceptingResponses(true)
4.2 | a closed form shows its message | forms | a closed form shows its message
4.2 | setEmailCollectionType | (undocumented; Form.setEmailCollectionType throws as not emulated)
4.2 | one response a user: scripts cannot submit | forms | setLimitOneResponsePerUser(true)
4.3 | answers as scripts read them, scale as text | forms | facts 4.3: how answers are stored
4.3 | date-times, durations, grids | form-items | facts 4.3, 4.4: date-times
4.3 | file uploads | forms | facts 4.3: a question for files
4.3 | unanswered text, date, time are empty, the rest left out | forms | facts 4.3: unanswered text
4.3 | ids, times and links are null before submit | forms | facts 4.3: before it is sent
4.3 | submit twice throws; choices are checked; times wrap | forms | facts 4.3: a response built by script
4.3 | durations clamp | form-items | facts 4.3: a duration clamps
4.3 | edit links work where editing is off | forms | an edit link lead to the form
4.3 | prefilled links | forms | a prefilled link
4.3 | deleting responses leaves the sheet | form-items | facts 4.3: deleting responses
4.3 | deleting the row leaves the form | forms | the sheet’s row and the form’s response go their own ways
4.3 | responses since a time | forms | form.getResponses(new Date(
4.4 | linking adds a tab, again another | forms | facts 4.4: linking adds a tab
4.4 | destination throws when there is none | forms | The form currently has no response destination.
4.4 | linking again replays old responses | forms | linking again brings old answers
4.4 | the replay may fire the trigger | (a single report; it is not done here)
4.4 | getFormUrl marks the tab | forms | tab.getFormUrl() !== null
4.4 | a new question gets a column, a retitled one a header | forms | a new question gets a column
4.4 | staff’s own columns are left alone | sheets | facts 4.4: a response finds its columns
4.4 | header names in the owner’s language | (headers are English here)
4.4 | each response a new row after the last response | forms | facts 4.4: a response goes into a new row
4.4 | formulas follow the row, or not | forms | facts 4.4: the row that a response puts in
5 | createEvent: its options, guests as one text | calendar-app | facts 5: what createEvent takes
5 | end before start | calendar-app | Event start date must be before event end date.
5 | lists are half-open and take what encompasses them | calendar | facts 5, 11.12: a list is half-open
5 | search and author come after start and max | calendar-app | filters that come after the page
5 | all-day dates, and getters that throw | calendar-app | facts 5: CalendarApp sees the same events
5 | days are the calendar’s | calendar-changes | days are the calendar’s
5 | a calendar one may not see is null | calendar-changes | a calendar one may not see is null
5 | a recurring id gives the first event | calendar-changes | facts 5: CalendarApp gives the first
5 | the id with its suffix | calendar-app | replace('@google.com', '')
5 | deleted events: an object, then its message | calendar-app | it has already been deleted.
5 | the API marks them cancelled | calendar | 'cancelled'
5 | tags are shared extended properties | calendar-app | same.extendedProperties.shared.number
5 | colours | calendar-app | CalendarApp.EventColor.CYAN
5 | reminders of 5 to 40,320 minutes | calendar-app | addPopupReminder(40321)
5 | 5,000 or 10,000 events a day | limits | 'calendar events created'
5 | bursts are refused | limits | facts 5: a burst of calendar changes
5 | usage limits of invitations | (invitations are not sent)
5 | transparency and type of events | calendar-app | 'OPAQUE'
5 | changes by scripts fire the trigger too | calendar-changes | for people and scripts
5 | ids that were ever used stay taken | calendar | facts 5: a given id is taken for good
5 | etags and free/busy | calendar-changes | free and busy times
5 | If-Match | (headers of calls are not read)
5 | its name | live-members | AdvancedServiceIdentifier{name=calendar
6 | the options of a mail | services | every way to send a mail
6 | a subject of 250 characters | services | Argument too large: subject
6 | the sender is the trigger’s creator | clock-triggers | all run as who made them
6 | the quota counts recipients | services | facts 8.1, 11.9: a consumer’s mail
6 | no recipient, bad address | services | Failed to send email: no recipient
6 | 50 recipients, body size | services | Limit Exceeded: Email Recipients Per Message.
6 | 250 attachments | services | Limit exceeded: Email Attachments Per Message.
6 | a wrong address does not throw | services | 'a@b.example'
6 | bounces | (mail never bounces here)
6 | calendar attachments | services | 'text/calendar'
6 | an unnamed blob makes no file | files | Blob object must have non-null name
6 | aliases of GmailApp | files | from: "other@b.example"
7.1 | no document lock for an unbound script | services | facts 7.1, 7.2: a script bound to nothing
7.1 | tryLock(0), again, negative, release | services | facts 7.1: a free lock
7.1 | waitLock throws its text | faults | Lock timeout: another process
7.1 | released at the end | faults | a killed holder lets the lock go
7.1 | too many lock operations | (no number is known; a fault can throw the text)
7.1 | waiting counts as runtime | faults | does not get a lock that is held longer
7.2 | texts, null, chaining, stores apart | services | facts 7.2: properties are texts
7.2 | 9 KB a value | services | You have exceeded the property storage quota.
7.2 | 500 KB a store | services | ends at 500 KB
7.2 | reads and writes a day | limits | 'properties read and written'
7.2 | cache: key and value | services | Argument too large: key
7.2 | cache: end, 6 hours, 1,000 items | services | a cache keeps what ends last
7.3 | twenty a user | clock-triggers | facts 7.3, 11.7: twenty triggers
7.3 | only one’s own are seen | clock-triggers | others’ are invisible
7.3 | they run as their creator | clock-triggers | all run as who made them
7.3 | one-shot triggers stay listed | clock-triggers | facts 7.3: a one-shot trigger
7.3 | windows of atHour and nearMinute, intervals | clock-triggers | facts 7.3: a trigger %s fires within
7.3 | minutes of 1, 5, 10, 15, 30; zones | clock-triggers | facts 7.3: a schedule that cannot be
7.3 | failures are mailed to the creator | limits | facts 7.3: failed triggers
7.3 | a new scope stops triggers | consent | facts 7.3: a scope that a deployment adds
7.3 | scopes one by one, requireAllScopes | consent | facts 7.3, 9.1: scopes may be allowed
7.3 | a disabled trigger | limits | facts 7.3: a trigger that was disabled
7.4 | who is told of whom in an edit | accounts | facts 7.4: in a %s account an edit
7.4 | and in a simple trigger | accounts | facts 7.4: in a %s account a simple trigger
7.4 | temporary keys | services | facts 7.4: a visitor has a key
7.5 | formatDate: Java’s patterns, week years | utilities | facts 7.5: formatDate %j
7.5 | parseDate and bad input | services | Unparseable date
7.5 | formatString has no %j | services | Unknown format conversion '%j'
7.5 | US_ASCII digests, signed bytes | utilities | facts 7.5, 11.13: digests
7.5 | mixed arguments, bad bytes | services | Cannot convert x to byte.
7.5 | base64 keeps padding | utilities | facts 7.5: names and padding
7.5 | sleep at most 300,000 | services | Utilities.sleep(300001)
7.5 | names of archives | utilities | facts 7.5: archives hold what was put in
7.6 | a page or a text | accounts | facts 7.6: a web app answers with
7.6 | who may visit, as whom it runs | accounts | facts 7.6: a web app executing as %s
7.6 | /exec keeps its version on a push | projects | an execution sees the project as it was opened
7.6 | frames, meta tags, title | accounts | frames, titles and meta tags
7.6 | templates | services | facts 7.6: templates print escaped and raw
7.6 | google.script.run: a Date gives null | accounts | facts 7.6, 11.14: google.script.run
7.6 | ten calls at once, in any order | (calls of a page run one after the other)
7.7 | the export address and its parameters | print | facts 7.7: one tab
7.7 | csv | files | facts 7.7: the export address of a sheet
7.7 | xlsx | workbook | facts 7.7: a script gets the same file
7.7 | its token and scopes | files | returned code 401
7.7 | getAs converts the whole file, a quota | print | facts 7.7, 8.1: getAs
7.7 | a page of HTML as a PDF, its name | print | the reference of Blob.getAs, facts 8.1
7.7 | breaks of pages by style | page-pdf | facts 7.7: a page ends where the style says
7.7 | style sheets in a page | (inline styles alone are laid out)
7.7 | images of a page | page-pdf | facts 7.7: images that come along
7.7 | a style that is not closed | page-pdf | facts 7.7: a style that is not closed
7.7 | DocumentApp: a template copied, filled in, saved, printed | documents | facts 7.7: a template is copied
8.1 | six minutes | faults | still.run('main')
8.1 | trigger runtime a day | limits | 90 minutes or 6 hours a day
8.1 | mail recipients a day | services | facts 8.1, 11.9: a consumer’s mail
8.1 | the words of each quota, and its 24 hours | limits | until 24 hours after the first use
8.1 | thirty at once | limits | facts 8.1, 11.8: thirty executions
8.1 | a thousand a script | (no test runs a thousand nested executions, and none is refused)
8.1 | versions, projects | (a workspace has one version of one project)
8.3 | modelled time from measured latencies | faults | counts calls, operations, cells and modelled time
9.1 | a missing scope throws at the call | accounts | facts 9.1: without its scope
9.1 | scopes of DriveApp and GmailApp | files | facts 9.1: DriveApp and GmailApp
9.1 | scopes found by reading the code | (without a list all are granted)
9.2 | a manifest that cannot be | projects | facts 9.3: a manifest that cannot be read
9.2 | urlFetchWhitelist, macros, add-ons | (not read)
9.3 | .claspignore | projects | facts 9.3: .claspignore
9.3 | conflicting names, rootDir | projects | Conflicting files found
9.3 | what clasp prints | (a project is read here, not pushed)
11.1 | buffered writes | sheets | facts 3.4, 11.1
11.2 | a finite grid | sheets | facts 11.2
11.3 | coercion by locale | coercion | id_ID: %j is %j
11.4 | getLastRow | sheets | facts 11.4
11.5 | what fires nothing | triggers | facts 2, 11.5
11.6 | events as section 2 | triggers | facts 2, 11.6: an edit of %s
11.7 | triggers by user | clock-triggers | facts 7.3, 11.7
11.8 | interleaving with a real lock | faults | facts 11.8: an execution that wants the lock
11.8 | thirty executions | limits | facts 8.1, 11.8
11.9 | quotas as countdowns | limits | facts 8.1, 11.9: with no %s left
11.10 | days of the clock change | coercion | facts 11.10: on a day of the clock change
11.10 | setting the clock | clock-triggers | setting the clock fires each due trigger once
11.10 | the six-minute kill | faults | still.run('main')
11.11 | FormApp | forms | facts 4.2: closing leaves
11.12 | CalendarApp | calendar | facts 5, 11.12
11.13 | digests | utilities | facts 7.5, 11.13
11.14 | the serialiser of google.script.run | accounts | facts 7.6, 11.14
11.15 | a context of builtins and services only | realm | facts 1.1: there is no %s
11.15 | objects of the script’s realm | realm | facts 11.15
11.15 | no way out of it | realm | no constructor of %s leads out
11.16 | active documents in doGet | accounts | facts 1.3, 11.16
13.1 | a deployment keeps its account | accounts | facts 13.1: a deployment goes on acting
13.1 | several accounts in one browser | accounts | facts 13.1: where several accounts are signed in
13.1 | forms of scripts are unpublished | forms | facts 4.2, 13.1: a form made by a script
13.1 | what a visitor may call | accounts | facts 1.2, 13.1: a visitor calls every top-level function
13.1 | private functions in menus | readings | facts 13.1, 14.5: a menu item runs
13.2 | appendRow parses what is typed | coercion | facts 13.2: appendRow reads
13.2 | a deleted event is not made again | calendar | facts 13.2: a deleted event
13.2 | the frame of pages | accounts | facts 13.2: the frame of a page
13.2 | a service not enabled is not defined | calendar | facts 13.2: a service that the manifest does not enable
13.2 | a service just enabled | calendar | facts 13.2: a service that was just enabled
13.2 | an editor without an account | accounts | facts 13.2: an installed edit trigger takes
13.2 | the address of the web app | accounts | facts 13.2: only a request to the deployment
13.2 | alerts in the script editor | readings | facts 13.2: an alert hangs
13.2 | the active form of a web app | readings | facts 1.3, 13.2, 14.5: a web app of a form
13.6 | pages of the web app | strangers | facts 13.6: a page of the web app arrives within a script
13.6 | texts of ContentService | strangers | facts 13.6: a text of ContentService arrives by a redirect
13.6 | forms | strangers | facts 4.2, 13.6: what a stranger meets at a form
13.6 | spreadsheets | strangers | facts 13.6: a spreadsheet shared by link
14.1 | on an unpublished form the address is refused | forms | facts 4.2, 13.1: a form made by a script
14.1 | forms of a domain | strangers | facts 4.2, 13.6: what a stranger meets at a form
14.2 | the code of Indonesian | coercion | facts 14.2: Indonesian
14.2 | editors that cannot be removed | sheet-protections | facts 14.2: a call that would remove
14.2 | digits that no day has | coercion | facts 14.2: digits
14.3 | a service that was pushed is off | calendar | facts 14.3: a service that was pushed
14.3 | what a simple trigger may not call | triggers | facts 14.3: a simple trigger
14.5 | private functions in menus | readings | facts 13.1, 14.5: a menu item runs
14.5 | the active form of a web app | readings | facts 1.3, 13.2, 14.5: a web app of a form
14.5 | the query of a posted form | accounts | facts 2, 14.5: what doGet
13.3 | the six measured works | prices | facts 13.3: %s costs what was measured
13.3 | the read-ahead cache | prices | facts 13.3: a second getValue
15.1 | the options of an inserted chart | live-members | the options of a chart
15.1 | text of a chart builder without a type, and of Charts | live-members | the text of a chart builder
15.1 | a warning-only protection has no editors | live-members | the editors of a warning
15.1 | matchFormulaText and ignoreDiacritics | live-members | formulas searched by their text
15.1 | the text style of an empty cell | live-members | the style of an empty cell
15.1 | rich text looks like its cell | live-members | rich text that looks like its cell
15.1 | setForegroundColorObject takes a builder | live-members | the builder of a colour
15.1 | copyTo with a kind alone pastes everything | live-members | a kind of pasting alone
15.1 | an address may begin with ! | live-members | an address with a mere !
15.1 | getKey and openByKey | live-members | the old names of an id
15.1 | getColumnSortSpec | live-members | how a filter is sorted
15.1 | criteria of days that move | live-members | rules of days that move
15.1 | autoFill in one direction, and what it refuses | sheet-autofill | a range goes on into a larger one
15.1 | how series go on | sheet-autofill | goes on %j: %s
15.1 | autoFillToNeighbor | sheet-autofill | down to where the data beside it end
15.1 | setShowHyperlink takes no null, gradients tell their points | sheet-look | a link is shown as one or as plain text
15.2 | texts of DriveApp, folders and files | live-members | the texts of files and folders
15.2 | the root has no parents and no star | live-members | the root has no parents
15.2 | ids that are null or empty | live-members | ids that are none
15.2 | createFile of null | live-members | files that cannot be made
15.2 | setContent makes a text of what it gets | live-members | what is no text becomes one
15.2 | sizes, stars, sharing by editors | live-members | sizes, stars and sharing
15.2 | a copy without a name is called like the file | live-members | a copy without a name
15.3 | a label deleted twice | live-members | a label that is deleted twice
15.3 | labels have ids | live-members | the id of a label
15.3 | a cleared output has no content | live-members | an output that is cleared
15.4 | version and texts of the Advanced Calendar service | live-members | the Advanced Calendar service tells its version
15.4 | calendars hidden and not selected; colours and settings | live-members | each account hides a calendar
15.5 | a new document, and what is appended | documents | a new document has one empty paragraph
15.5 | a paragraph after each table | documents | a table is followed by an empty paragraph
15.5 | texts of a document and its parts | documents | texts of objects
15.5 | items of lists are paragraphs | documents | items of lists are paragraphs, too
15.5 | replaceText and findText | documents | a pattern is replaced everywhere
15.5 | a section keeps one paragraph; a header is null until added | documents | head and foot are there
15.6 | values written, read in three ways, trimmed | advanced-services | values are written, read as they are shown
15.6 | RAW keeps texts | advanced-services | what is entered raw stays the text it is
15.6 | append, batches, clearing | advanced-services | rows are appended below the data
15.6 | versions, texts, new resources | advanced-services | versions, texts and new resources
15.6 | files: fields, errors, content | advanced-services | facts 15.6: files are made
15.6 | messages and labels | advanced-services | facts 15.6: messages are sent
15.7 | an empty table at an anchor, which holds it | pivot-tables | is gone once it is removed, or its anchor is cleared
15.7 | columns counted from A | pivot-tables | tells what it is made of, by the columns of its sheet
15.7 | rows beside columns, with grand totals | pivot-tables | the table of Google’s reference
15.7 | a group within a group | pivot-tables | a group within a group: its heading once
15.7 | names, order, functions | pivot-tables | what each function makes of a column
15.7 | filters by what cells show | pivot-tables | what its filters let pass
15.7 | layout, percentages and formulas told back | pivot-tables | how values are laid out, shown and calculated
15.7 | layouts that are not written down | (no source says what happens)
16.1 | open ranges move and grow with the lines | sheet-protections | go with its columns, and grow with rows
16.1 | a paste over two that touch passes | sheet-protections | two open ranges that touch is open
16.1 | open ranges are those of the protected sheet | refused-arguments | each “must be” of a member that is emulated
16.1 | who may not edit is told no editors | sheet-protections | whom a protection keeps out may not ask for
16.1 | one protection a tab, several of its ranges | sheet-protections | a sheet that is protected already
16.1 | the owner passes, a menu function of others does not | sheet-protections | the owner does
16.1 | filters, groups and formats over a lock | (no source says what happens)
16.2 | the menu item is chosen again after the consent | (nobody meets Google’s screen of consent here)
16.2 | a note above each page says that Google did not make it | (a page is shown alone)
16.2 | for how long an open page may call the script | (no source says what happens)
16.3 | printing escapes by where it stands | escaping | facts 16.3: %s with %j
16.3 | a printed number is a text in a script | escaping | a number printed into a script is a text
16.3 | what the reference throws for | refused-arguments | each “must be” of a member that is emulated
16.3 | appendUntrusted goes by what stands before | escaping | by what was appended before
17.1 | answers that read as numbers are numbers in the sheet | forms | facts 17.1: answers that read as numbers
17.1 | active spreadsheet in web apps | readings | facts 1.3, 17.1: a web app of a sheet’s script
17.1 | the user of a clock trigger | readings | facts 17.1: nobody is the active user
17.2 | equal choices, long lists, many threads, unnamed blobs | live-members | facts 17.2: %s is refused
17.2 | an array in a cell, powers of ten in a text | live-members | facts 17.2: a list in a cell
17.2 | tables refuse rules | sheet-rules | facts 17.2: the columns of a table
17.3 | the calendar service after a push | (pushedServices: facts 14.3)
17.3 | triggerUid is a string | triggers | facts 2: a form’s own submit
17.3 | shared calendars, lists of hosts, reads a minute | (nobody meets them here)
`;

export const facts: readonly Fact[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [at = '', says = '', file = '', ...words] = line.split(' | ');
    return words.length === 0 ? { at, says, open: file.slice(1, -1) } : { at, says, proof: [file, words.join(' | ')] };
  });
