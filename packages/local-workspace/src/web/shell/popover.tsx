// A button and the box it opens below itself; Escape and a click elsewhere close it.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface PopoverProps {
  readonly class?: string;
  /** What a screen reader says for the button. */
  readonly label: string;
  readonly button: ComponentChildren;
  /** The content, or a function of how to close the box. */
  readonly children: ComponentChildren | ((close: () => void) => ComponentChildren);
}

/** The content is made anew each time the box is opened. */
export const Popover = ({ class: className = '', label, button, children }: PopoverProps) => {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from everything inside
    <div
      ref={whole}
      class={`popover ${className}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={opener}
        type="button"
        class="bar-button"
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open ? (
        <div id={id} class="popover-box">
          {typeof children === 'function' ? children(close) : children}
        </div>
      ) : null}
    </div>
  );
};
