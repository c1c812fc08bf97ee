// What a field of one typed value needs, whatever it is typed into.

export interface FieldProps {
  readonly id: string;
  readonly value: string;
  /** Absent where a label stands beside it. */
  readonly label?: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
  readonly onInput: (text: string) => void;
  readonly onLeave: () => void;
}
