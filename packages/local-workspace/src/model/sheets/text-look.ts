// How a text of a sheet looks, as scripts say it and the host keeps it.

/** What a text style says; what it does not say is left as it is. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** In points. */
  readonly fontSize?: number;
  readonly fontFamily?: string;
  /** `#rrggbb`, the name of a colour, or a name of the theme. */
  readonly foregroundColor?: string;
}
