type Messages = Readonly<Record<string, string>>;

/** A question's own sentences for findings with another one for a code; the hint beside it goes or comes with it. */
export function withMessage(
  messages: Messages | undefined,
  code: string,
  { message = '', hint }: { message?: string; hint?: string } = {},
): Record<string, string> {
  const { [`${code}.hint`]: _former, ...others } = messages ?? {};
  return { ...others, [code]: message, ...(hint && { [`${code}.hint`]: hint }) };
}
