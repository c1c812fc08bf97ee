// What our pages run in the browser: forms are sent and answered in place. Google's frame keeps pages of a script that is
// bound to a document from leading its window elsewhere (facts 13.2). Without it forms and links open in a new tab.

/** The public function of main.ts that takes what a form would post. */
const RECEIVER = 'sendForm';

/**
 * As text, since it runs in the browser: plain ES2017. The answer is parsed without running anything in it. The words
 * stand in attributes of `body`, also those of a field that is not filled in, which the browser would say in its own
 * language; a link with `data-here` is answered in place too. Until the answer is there nothing else is sent: two presses
 * of one button are one. What was written in the field of another form of the page, above the fold, goes with the button
 * that is pressed: it has one name. What stands ready in a field (`data-ready`) and nobody changed goes with its own
 * button alone. A form that only looks (`get`) opens what it asks for in a new tab.
 */
export const PAGE_SCRIPT = `
(function () {
  var isSending = false, source;
  function canCall() { return typeof google !== 'undefined' && google.script && google.script.run; }
  function tell(role, words) {
    var old = document.getElementById('told'), told = document.createElement('p');
    if (old) old.remove();
    told.id = 'told'; told.className = 'notice';
    told.setAttribute('role', role);
    if (source.tagName === 'FORM') source.append(told); else source.after(told);
    told.textContent = words;
  }
  function fail() { isSending = false; tell('alert', document.body.dataset.failed); }
  function show(next) {
    document.title = next.title;
    document.body = document.adoptNode(next.body);
    var first = document.querySelector('.notice') || document.querySelector('h1');
    scrollTo(0, 0);
    if (first) { first.tabIndex = -1; first.focus(); }
  }
  function answered(html) {
    if (typeof html !== 'string' || html === '') { fail(); return; }
    isSending = false;
    show(new DOMParser().parseFromString(html, 'text/html'));
  }
  function send(from, entries) {
    if (isSending) return;
    var fields = {};
    entries.forEach(function (value, name) { if (typeof value === 'string') fields[name] = value; });
    isSending = true; source = from;
    tell('status', document.body.dataset.sending);
    google.script.run.withSuccessHandler(answered).withFailureHandler(fail).${RECEIVER}(fields);
  }
  document.addEventListener('submit', function (event) {
    if (!canCall() || event.target.method === 'get') return;
    event.preventDefault();
    var entries = new FormData(event.target), pressed = event.submitter;
    if (pressed && pressed.name) entries.set(pressed.name, pressed.value);
    event.target.querySelectorAll('textarea').forEach(function (box) {
      if (box.value.trim() !== '') return;
      document.querySelectorAll('textarea').forEach(function (other) {
        var isOurs = other.hasAttribute('data-ready') && other.value === other.defaultValue;
        if (other.name === box.name && !isOurs && other.value.trim() !== '') entries.set(box.name, other.value);
      });
    });
    send(event.target, entries);
  });
  document.addEventListener('invalid', function (event) {
    var field = event.target, words = document.body.dataset, wrong = field.validity;
    field.setCustomValidity(wrong.valueMissing ? words.missing : wrong.typeMismatch ? words.mistyped : '');
  }, true);
  document.addEventListener('input', function (event) {
    if (event.target.setCustomValidity) event.target.setCustomValidity('');
  });
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-here]');
    if (!link || !canCall() || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    send(link, new URLSearchParams(link.search));
  });
})();
`;
