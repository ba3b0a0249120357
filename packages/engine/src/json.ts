/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object; read only through own property names. */
export interface JsonObject {
  [name: string]: Json | undefined;
}
