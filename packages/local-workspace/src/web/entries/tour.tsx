// The guided tour above a page of the web app: what stands below it is the script's own.
import '../style/tokens.css';
import '../style/basics.css';
import '../style/bar.css';
import '../style/boxes.css';
import { render } from 'preact';
import { loadDesk } from '../shell/desk.ts';
import { followWorkspace } from '../shell/live.ts';
import { putOnTheme } from '../shell/theme.ts';
import { Toasts } from '../shell/toast.tsx';
import { loadTour, TourStrip } from '../shell/tour.tsx';

const place = document.getElementById('tour');
if (place) {
  putOnTheme();
  await Promise.all([loadDesk(), loadTour()]);
  followWorkspace();
  render(
    <>
      <TourStrip />
      <Toasts />
    </>,
    place,
  );
}
