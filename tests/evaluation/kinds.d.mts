export type Kind = 'actions' | 'voices';

export interface LabelledText {
  id: string;
  text: string;
  by: string;
  topic: string;
  labels: Record<string, boolean>;
}

export const labelsOf: Record<Kind, readonly string[]>;
export function kindOf(rows: unknown): Kind;
