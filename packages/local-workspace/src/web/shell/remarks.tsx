// The workspace's own remarks, which Google does not make: shown on the sheet page to whoever switches them on.
import { say } from '../words/words.ts';
import { Icon } from './icons.tsx';
import { createStore, useStore } from './store.ts';

const KEY = 'local-workspace-remarks';

const shown = createStore(localStorage.getItem(KEY) === 'on');

/** @returns whether the visitor wants the remarks of the workspace */
export function areRemarksShown(): boolean {
  return shown.get();
}

/** The same; the component follows it. */
export function useRemarks(): boolean {
  return useStore(shown);
}

/** Stands in the bar of the workspace, outside the sheet. */
export const RemarkSwitch = () => {
  const on = useRemarks();
  return (
    <button
      type="button"
      role="switch"
      class="bar-button remark-switch"
      aria-checked={on}
      aria-label={say.shell.remarks}
      title={say.shell.aboutRemarks}
      onClick={() => {
        localStorage.setItem(KEY, on ? 'off' : 'on');
        shown.set(!on);
      }}
    >
      <Icon name="remark" />
      <span class="what" aria-hidden="true">
        {say.shell.remarks}
      </span>
    </button>
  );
};
