// The markup of a mail in a frame where nothing runs, as high as the mail is long.
import { useRef, useState } from 'preact/hooks';

const FIRST_HEIGHT = 240;

/** @param address where the workspace gives the mail as a document */
export const MailFrame = ({ title, address }: { title: string; address: string }) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const watching = useRef<ResizeObserver | null>(null);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  const fit = () => {
    const page = frame.current?.contentDocument;
    if (!page?.body) return;
    watching.current?.disconnect();
    // Images and narrower windows make it longer after it was loaded.
    watching.current = new ResizeObserver(() => setHeight(Math.ceil(page.body.getBoundingClientRect().height) + 2));
    watching.current.observe(page.body);
  };
  return (
    <iframe
      ref={frame}
      class="mail-frame"
      title={title}
      src={address}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      style={{ height: `${height}px` }}
      onLoad={fit}
    />
  );
};
