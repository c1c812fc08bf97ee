// Opens a page: reads what all pages know, follows the workspace, and draws the page within the shell.
import '../style/tokens.css';
import '../style/basics.css';
import '../style/bar.css';
import '../style/boxes.css';
import { type ComponentType, render } from 'preact';
import { say } from '../words/words.ts';
import { underWay, wordsOfProblem } from './api.ts';
import { desk, loadDesk } from './desk.ts';
import { OpenQuestion } from './dialog.tsx';
import { Header, type Place } from './header.tsx';
import { followWorkspace, isLost, onChanges } from './live.ts';
import { useStore } from './store.ts';
import { Toasts } from './toast.tsx';
import { loadTour, TourStrip } from './tour.tsx';

interface PageOptions {
  readonly place: Place;
  /** For the window's title, before the workspace's own. */
  readonly title: string;
  /** The content takes the whole window below the header and scrolls inside itself. */
  readonly full?: boolean;
}

/** Draws a page; a workspace that does not answer is said in its place. */
export async function openPage(options: PageOptions, Content: ComponentType): Promise<void> {
  try {
    await Promise.all([loadDesk(), loadTour(options.place)]);
  } catch (problem) {
    render(<p role="alert">{wordsOfProblem(problem)}</p>, document.body);
    return;
  }
  nameWindow(options.title);
  followWorkspace();
  onChanges(['form', 'sheet'], () => void loadDesk().catch(() => {}));
  document.body.replaceChildren();
  render(<Page options={options} Content={Content} />, document.body);
}

/** Names the window after what it shows, such as a mail's subject. */
export function nameWindow(title: string): void {
  document.title = `${title} · ${desk().title}`;
}

const Page = ({ options, Content }: { options: PageOptions; Content: ComponentType }) => (
  <>
    <a class="skip" href="#content">
      {say.shell.skip}
    </a>
    <Progress />
    <Header here={options.place} />
    <TourStrip here={options.place} />
    <Lost />
    <main id="content" class={options.full ? 'full' : ''} tabIndex={-1}>
      <Content />
    </main>
    <OpenQuestion />
    <Toasts />
  </>
);

/** Said as long as the workspace does not answer. */
const Lost = () =>
  useStore(isLost) ? (
    <p class="lost" role="status">
      {say.shell.lost}
    </p>
  ) : null;

/** A line at the upper edge while the workspace works; short work does not show it. */
const Progress = () => {
  const busy = useStore(underWay) > 0;
  return <div class={busy ? 'progress busy' : 'progress'} aria-hidden="true" />;
};
