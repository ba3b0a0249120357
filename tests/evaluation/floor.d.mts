export const floor: number;
