// Gives pages made with HtmlService their `google.script`: calls go to the workspace as the person who opened the page.
(() => {
  const { person, origin, base } = document.currentScript.dataset;
  const webApp = /https:\/\/script\.google\.com\/(?:a\/(?:macros\/)?[\w.-]+\/)?macros\/s\/[\w-]+\/(?:exec|dev)/g;

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
      body: JSON.stringify({ function: name, args: args.map(plain), origin, ...(person ? { as: person } : {}) }),
    });
    const answer = JSON.parse(
      (await response.text()).replace(webApp, (url) => base.replace(/exec$/, url.endsWith('dev') ? 'dev' : 'exec')),
    );
    const problem = typeof answer.error === 'string' ? { name: 'Error', message: answer.error } : answer.error;
    // What the script showed meanwhile belongs to the window around this page.
    if (origin === 'document' && answer.dialogs?.length) {
      parent.postMessage({ type: 'local-workspace:shown', answer }, location.origin);
    }
    if (problem) throw Object.assign(new Error(problem.message), { name: problem.name });
    return answer.value;
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
    for (const [name, value] of new URLSearchParams(location.search)) all[name] = [...(all[name] ?? []), value];
    return all;
  };

  window.google = {
    script: {
      run: runner({}),
      host: {
        origin: location.origin,
        close: () => parent.postMessage('local-workspace:close', location.origin),
        setHeight: () => {},
        setWidth: () => {},
        editor: { focus: () => parent.focus() },
      },
      history: {
        push: (state, params) =>
          history.pushState(state, '', params ? `?${new URLSearchParams(params)}` : location.href),
        replace: (state, params) =>
          history.replaceState(state, '', params ? `?${new URLSearchParams(params)}` : location.href),
        setChangeHandler: (handler) => addEventListener('popstate', ({ state }) => handler({ state })),
      },
      url: {
        getLocation: (handler) =>
          handler({
            hash: location.hash.slice(1),
            parameter: Object.fromEntries(Object.entries(parameters()).map(([name, [first]]) => [name, first])),
            parameters: parameters(),
          }),
      },
    },
  };
})();
