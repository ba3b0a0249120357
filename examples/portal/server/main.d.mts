export function startPortal(options?: {
  port?: number;
  dataFolder?: string;
  quiet?: boolean;
  /** Another folder of schemas than the project's own. */
  schemas?: string;
  /** The authority whose forms it opens with. */
  authority?: string;
  /** Where the scripts of the authorities are built. */
  builtFolder?: string;
}): Promise<{ address: string; stop(): Promise<void> }>;
