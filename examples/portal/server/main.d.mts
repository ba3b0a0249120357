export function startPortal(options?: {
  port?: number;
  dataFolder?: string;
  quiet?: boolean;
}): Promise<{ address: string; stop(): Promise<void> }>;
