import { defineElements, registerFields } from '@kinform/elements';
import { defineFields, fieldControls } from '@kinform/fields/controls';

defineElements();
defineFields();
registerFields(fieldControls);
