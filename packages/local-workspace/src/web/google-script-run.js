// Gives pages made with HtmlService their `google.script`: calls go to the workspace as the person who opened the page.
(() => {
  const { person, origin, base, frame, deployment } = document.currentScript.dataset;
  /** The web app's own window, around the frame of the page. */
  const outer = frame ? parent : window;
  const webApp = /https:\/\/script\.google\.com\/(?:a\/(?:macros\/)?[\w.-]+\/)?macros\/s\/([\w-]+)\/(exec|dev)/g;

  /** The local path of a deployment's address; the first deployment has none of its own. */
  const local = (_url, id, address) =>
    base.replace(/exec$/, /^local-deployment-\d+$/.test(id) ? `macros/s/${id}/${address}` : address);

  /** The one form element that may be an argument arrives as an object of its fields. */
  const plain = (value) => {
    if (!(value instanceof HTMLFormElement)) return value;
    const fields = {};
    for (const [name, content] of new FormData(value)) {
      if (typeof content !== 'string') continue;
      if (name in fields) fields[name] = [].concat(fields[name], content);
      else fields[name] = content;
    }
    return fields;
  };

  const call = async (name, args) => {
    const response = await fetch('/api/script-run', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        function: name,
        args: args.map(plain),
        origin,
        ...(person ? { as: person } : {}),
        ...(deployment ? { deployment } : {}),
      }),
    });
    const answer = JSON.parse((await response.text()).replace(webApp, local));
    const problem = typeof answer.error === 'string' ? { name: 'Error', message: answer.error } : answer.error;
    // What the script showed meanwhile belongs to the window around this page.
    if (origin === 'document' && answer.dialogs?.length) {
      parent.postMessage({ type: 'local-workspace:shown', answer }, window.origin);
    }
    if (problem) throw Object.assign(new Error(problem.message), { name: problem.name });
    // Links of a text that a page may show lead to the local pages.
    return Object.entries(answer.links ?? {}).reduce((text, [url, path]) => text.replaceAll(url, path), answer.value);
  };

  const runner = (handlers) =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (user) => runner({ ...handlers, user });
          return (...args) => {
            call(name, args).then(
              (value) => handlers.success?.(value, handlers.user),
              (error) => (handlers.failure ? handlers.failure(error, handlers.user) : console.error(error)),
            );
          };
        },
      },
    );

  const parameters = () => {
    const all = {};
    for (const [name, value] of new URLSearchParams(outer.location.search)) all[name] = [...(all[name] ?? []), value];
    return all;
  };

  window.google = {
    script: {
      run: runner({}),
      host: {
        origin: window.origin,
        close: () => parent.postMessage('local-workspace:close', window.origin),
        setHeight: () => {},
        setWidth: () => {},
        editor: { focus: () => parent.focus() },
      },
      history: {
        push: (state, params) =>
          outer.history.pushState(state, '', params ? `?${new URLSearchParams(params)}` : outer.location.href),
        replace: (state, params) =>
          outer.history.replaceState(state, '', params ? `?${new URLSearchParams(params)}` : outer.location.href),
        setChangeHandler: (handler) => outer.addEventListener('popstate', ({ state }) => handler({ state })),
      },
      url: {
        getLocation: (handler) =>
          handler({
            hash: outer.location.hash.slice(1),
            parameter: Object.fromEntries(Object.entries(parameters()).map(([name, [first]]) => [name, first])),
            parameters: parameters(),
          }),
      },
    },
  };

  // Where the frame keeps a link or form from the window, the person is told why nothing happens.
  if (frame !== 'stays') return;
  const wanted = (element) => element?.target || document.querySelector('base[target]')?.target || '';
  const tell = (event, element) => {
    if (event.defaultPrevented || !/^_(top|parent)$/i.test(wanted(element))) return;
    parent.postMessage('local-workspace:stopped', window.origin);
  };
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href], area[href]') : null;
    if (link) tell(event, link);
  });
  addEventListener('submit', (event) =>
    tell(event, event.submitter?.formTarget ? { target: event.submitter.formTarget } : event.target),
  );
})();
