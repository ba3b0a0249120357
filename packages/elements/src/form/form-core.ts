import {
  UPDATE_DATA,
  coreReducer,
  createTranslator,
  defaultErrorTranslator,
  init,
  mapStateToControlProps,
  update,
  updateCore,
} from '@jsonforms/core';
import type {
  CoreActions,
  InitActionOptions,
  JsonFormsCore,
  JsonFormsState,
  Middleware,
  StatePropsOfControl,
} from '@jsonforms/core';
import { pointerParts, readPointer, writePointer } from '@kinform/engine';
import type { Finding, Json, JsonObject, ResolvedForm } from '@kinform/engine';
import { asJsonSchema, questionPlace } from '../question/question-place.js';
import { formText } from '../words/form-text.js';
import { isRow, parentOf } from './pointer.js';

/** JSON Forms asks for an Ajv even where it validates nothing; ours would only be called by a mistake. */
const noAjv = {
  compile: () => {
    throw new Error(
      'JSON Forms was asked to validate. Kinform checks answers itself: keep validationMode NoValidation.',
    );
  },
  validate: () => {
    throw new Error('A JSON Forms rule has a schema condition. Write it as a Kinform condition in showWhen.');
  },
} as unknown as InitActionOptions['ajv'];

const OPTIONS: InitActionOptions = { validationMode: 'NoValidation', ajv: noAjv };

/** JSON Forms' way of saying where an answer is: `children.0.name`. */
const dotted = (pointer: string): string => pointerParts(pointer).join('.');

/** Writes answers ourselves, by pointer; everything else is JSON Forms' own. */
const writing: Middleware = (state, action, reducer) => {
  if (action.type !== UPDATE_DATA) return reducer(state, action);
  const { pointer, value } = action.context as { pointer: string; value: Json | undefined };
  return { ...state, data: writePointer(state.data as JsonObject, pointer, value) };
};

/** The form's state as @jsonforms/core keeps it: answers, schema, findings; and what it says of one question. */
export class FormCore {
  #core: JsonFormsCore;
  #errors = new Map<string, NonNullable<JsonFormsCore['additionalErrors']>>();
  #state: JsonFormsState;

  constructor(
    private readonly form: ResolvedForm,
    answers: JsonObject,
    locale: string,
  ) {
    const schema = asJsonSchema(form.schema);
    const ui = { type: 'VerticalLayout', elements: [] };
    this.#core = coreReducer({ data: {}, schema, uischema: ui }, init(answers, schema, ui, OPTIONS));
    this.#state = {
      jsonforms: {
        core: this.#core,
        config: { separateReadonlyFromDisabled: true },
        i18n: { locale, translate: createTranslator(this.#words(locale)), translateError: defaultErrorTranslator },
      },
    };
  }

  /** The answers as they are now; never changed in place. */
  get answers(): JsonObject {
    return this.#core.data as JsonObject;
  }

  /** The answer at a pointer. */
  read(pointer: string): Json | undefined {
    return readPointer(this.answers, pointer);
  }

  /** Writes one answer, or clears it by undefined. */
  write(pointer: string, value: Json | undefined): void {
    this.#dispatch(update(dotted(pointer), () => value, { pointer, value } as never));
  }

  /** Takes other answers in place of all. */
  replace(answers: JsonObject): void {
    this.#dispatch(updateCore(answers, this.#core.schema, this.#core.uischema, OPTIONS));
  }

  /**
   * Takes the findings, without words, as JSON Forms' additional errors. Each question is asked about with its own only:
   * JSON Forms looks through all of them for every control.
   */
  setFindings(findings: readonly Finding[]): void {
    this.#errors = new Map();
    for (const { code, path } of findings) {
      const error = { instancePath: path, schemaPath: '', keyword: code, params: {}, message: code };
      this.#errors.set(path, [...(this.#errors.get(path) ?? []), error]);
    }
  }

  /** What JSON Forms says of the question at a pointer: label, required, visible, enabled, errors. */
  propsOf(pointer: string): StatePropsOfControl {
    const { parent, uischema } = questionPlace(this.form, pointer);
    const core = { ...this.#core, additionalErrors: this.#errors.get(pointer) };
    const state = { jsonforms: { ...this.#state.jsonforms, core } };
    return mapStateToControlProps(state, { uischema, schema: parent, path: dotted(parentOf(pointer)) });
  }

  /** Whether the question is shown, by its own `showWhen` and those of the groups around it. */
  shown(pointer: string): boolean {
    if (pointer === '') return true;
    const around = parentOf(pointer);
    if (isRow(pointer)) return this.shown(around);
    const rule = questionPlace(this.form, pointer).uischema.rule;
    return (!rule || this.propsOf(pointer).visible) && this.shown(around);
  }

  #dispatch(action: CoreActions): void {
    this.#core = writing(this.#core, action, coreReducer);
    this.#state = { jsonforms: { ...this.#state.jsonforms, core: this.#core } };
  }

  #words(locale: string) {
    const { questions } = formText(this.form, locale);
    return (key: string, preset: string | undefined): string | undefined => {
      const [, question, part] = /^(.*)\.(label|description)$/.exec(key) ?? [];
      if (question === undefined || !Object.hasOwn(questions, question)) return preset;
      const text = questions[question];
      return part === 'label' ? text?.label : text?.hint;
    };
  }
}
