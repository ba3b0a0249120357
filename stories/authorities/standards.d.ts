declare module 'virtual:standards' {
  import type { AuthoritySettings, ConsentModel, Decision, Timescale } from '@kinform/engine';

  /** What an authority says of itself, as it is compared with others. */
  export interface Standard {
    authority: string;
    name: string;
    levelScheme: AuthoritySettings['levelScheme'];
    smart: NonNullable<AuthoritySettings['smart']>;
    consent?: ConsentModel;
    timescales: Timescale[];
    decisions: Decision[];
    terms: Record<string, string>;
    /** How long what is kept, in sentences. */
    retention: string[];
    profiles: string[];
  }

  /** A question that some authority sets a time limit on; the limit in words by authority, empty where it has none. */
  export interface TimeLimit {
    form: string;
    question: string;
    id: string;
    limits: Record<string, string>;
  }

  /** The national words first, then the authorities in order. */
  export const standards: readonly Standard[];
  export const timeLimits: readonly TimeLimit[];
}
