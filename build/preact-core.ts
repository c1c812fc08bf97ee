// What rendering to text asks of Preact's core, which else brings along its renderer for browsers: ten kilobytes of 400.
import type { VNode } from 'preact';
import { jsx } from 'preact/jsx-runtime';

/** Hooks of the renderer; we set none. */
export const options = {};

/** Several nodes beside one another. */
export function Fragment({ children }: { readonly children?: unknown }): unknown {
  return children;
}

/** A node without children, as the renderer makes one to begin with. */
export function h(type: string, props: object | null): VNode {
  return jsx(type, props ?? {});
}

/** Every node is marked by the same constructor. */
export function isValidElement(node: { readonly constructor?: unknown } | null | undefined): boolean {
  return node?.constructor === h('a', null).constructor;
}
