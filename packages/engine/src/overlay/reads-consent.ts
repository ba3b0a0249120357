import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { faultOfCondition } from './fault-of-condition.js';

/** Whether a value can be read as what `consentGiven` is given: lists in which people say yes, and the children. */
export function readsConsent(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  const { by, children, when } = value;
  const lists = Array.isArray(by) ? by : [null];
  return isConditionOrNone(when) && lists.length > 0 && lists.every(isConsentList) && isChildren(children ?? null);
}

function isConsentList(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  const { yes, may, own = false } = value;
  return hasTexts(value, 'list', 'for') && isCondition(yes) && isConditionOrNone(may) && typeof own === 'boolean';
}

function isChildren(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  const { able, unable, born, on } = value;
  const isDated = (born === undefined) === (on === undefined) && (born === undefined || hasTexts(value, 'born', 'on'));
  return hasTexts(value, 'list') && isCondition(able) && isConditionOrNone(unable) && isDated;
}

function hasTexts(value: JsonObject, ...names: string[]): boolean {
  return names.every((name) => typeof value[name] === 'string' && value[name] !== '');
}

function isCondition(value: Json | undefined): boolean {
  return faultOfCondition(value ?? null) === undefined;
}

function isConditionOrNone(value: Json | undefined): boolean {
  return value === undefined || isCondition(value);
}
