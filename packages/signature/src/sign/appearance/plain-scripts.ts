const PLAIN =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Is the text in scripts whose letters may stand one after another as they come? All others need a shaping library. */
export const isPlainScript = (text: string): boolean => PLAIN.test(text);
