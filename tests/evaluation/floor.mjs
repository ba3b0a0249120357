/** The macro F1 that the judges of actions and of voices must reach on the part they were not tuned on. */
export const floor = 0.85;
